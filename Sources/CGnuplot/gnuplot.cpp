#include "CGnuplot.h"

#include <gnuplot-iostream.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// The arguments are constant, never built from input, and no shell reads them. `-d` leaves the
// user's ~/.gnuplot out.
constexpr const char *arguments[] = {"gnuplot", "-d", nullptr};

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

/// A gnuplot that runs: `stream` is its standard input.
struct Started {
  pid_t process = -1;
  FILE *stream = nullptr;
  int problem = 0;
};

/// Starts gnuplot with its standard output and error in `file`.
///
/// The library's own popen would run a shell, and could not redirect without exchanging our own
/// standard error while others write to it.
Started start(int file) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return {-1, nullptr, errno};
  Started started;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, file, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, file, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, broken;
  sigemptyset(&none);
  sigemptyset(&broken);
  sigaddset(&broken, SIGPIPE);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &broken);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  started.problem = posix_spawnp(&started.process, arguments[0], &actions, &attributes,
                                 const_cast<char *const *>(arguments), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  close(ends[0]);
  if (started.problem == 0) started.stream = fdopen(ends[1], "w");
  if (started.stream == nullptr) close(ends[1]);
  return started;
}

/// Waits for the end of a child and returns its status, or a negative errno.
int await(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -errno;
  }
  return status;
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

int draw(const char *script, char *text, int capacity) {
  Messages messages;
  if (messages.file < 0) return -errno;
  Started started = start(messages.file);
  if (started.problem != 0) return -started.problem;
  if (started.stream != nullptr) {
    NoBrokenPipeSignal guard;
    try {
      // It closes the stream at its end, and gnuplot ends with its input.
      Gnuplot gnuplot(started.stream);
      gnuplot << script << std::flush;
    } catch (...) {
      // gnuplot is gone: its exit code and messages say why.
    }
  }
  int status = await(started.process);
  messages.read(text, capacity);
  if (status < 0) return status;
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
