#include "CGnuplot.h"

#include <gnuplot-iostream.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// popen runs a shell: this line is constant, never built from input. `-d` leaves the user's
// ~/.gnuplot out; standard output joins standard error, which is the memory file.
constexpr const char *commandLine = "exec gnuplot -d >&2";

/// A file in memory that receives what gnuplot says.
class Messages {
 public:
  Messages() : file(memfd_create("gnuplot-messages", MFD_CLOEXEC)) {}
  ~Messages() {
    if (file >= 0) close(file);
  }
  Messages(const Messages &) = delete;
  Messages &operator=(const Messages &) = delete;

  void read(char *text, int capacity) const {
    if (capacity <= 0) return;
    ssize_t length = file < 0 ? 0 : pread(file, text, static_cast<size_t>(capacity - 1), 0);
    text[length < 0 ? 0 : length] = '\0';
  }

  const int file;
};

/// Starts gnuplot with its standard error in `file`. Ours is exchanged only while it starts.
FILE *start(int file) {
  int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (file >= 0) dup2(file, STDERR_FILENO);
  FILE *pipe = popen(commandLine, "we");
  int problem = errno;
  if (saved >= 0) {
    dup2(saved, STDERR_FILENO);
    close(saved);
  } else if (file >= 0) {
    close(STDERR_FILENO);
  }
  errno = problem;
  return pipe;
}

/// While it lives, a write to a dead gnuplot is an error instead of a signal that ends us.
class NoBrokenPipeSignal {
 public:
  NoBrokenPipeSignal() {
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    sigset_t pending;
    sigemptyset(&pending);
    sigpending(&pending);
    wasPending = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &set, &before);
  }
  ~NoBrokenPipeSignal() {
    const timespec now = {0, 0};
    if (!wasPending) {
      while (sigtimedwait(&set, nullptr, &now) < 0 && errno == EINTR) {}
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }
  NoBrokenPipeSignal(const NoBrokenPipeSignal &) = delete;
  NoBrokenPipeSignal &operator=(const NoBrokenPipeSignal &) = delete;

 private:
  sigset_t set, before;
  bool wasPending;
};

/// Sends the script. `Gnuplot` closes the stream it is given but cannot tell the exit code, so it
/// gets a second descriptor of the pipe.
void send(FILE *pipe, const char *script) {
  int copy = fcntl(fileno(pipe), F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return;
  FILE *stream = fdopen(copy, "w");
  if (stream == nullptr) {
    close(copy);
    return;
  }
  Gnuplot gnuplot(stream);
  gnuplot << script << std::flush;
}

int draw(const char *script, char *text, int capacity) {
  static std::mutex turns;
  std::lock_guard<std::mutex> turn(turns);
  Messages messages;
  FILE *pipe = start(messages.file);
  if (pipe == nullptr) {
    int problem = errno;
    messages.read(text, capacity);
    return problem > 0 ? -problem : -EIO;
  }
  int status;
  {
    NoBrokenPipeSignal guard;
    try {
      send(pipe, script);
    } catch (...) {
      // gnuplot is gone: its exit code and messages say why.
    }
    status = pclose(pipe);
  }
  int problem = errno;
  messages.read(text, capacity);
  if (status < 0) return -problem;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

int cg_draw(const char *script, char *messages, int capacity) {
  try {
    return draw(script, messages, capacity);
  } catch (...) {
    return -EIO;
  }
}
