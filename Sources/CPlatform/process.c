#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t cp_fork(void) {
  pid_t pid = fork();
  return pid < 0 ? -errno : pid;
}

void cp_die_with_parent(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // The parent may have died before the call above; then no signal will come.
  if (getppid() != parent) _exit(127);
}

/// The same descriptor above those that `become` fills; with closed standard streams a pipe may
/// have got one of their numbers.
static int lift(int from) { return fcntl(from, F_DUPFD_CLOEXEC, 4); }

/// A launch belongs to the thread that started it; what is apart hears nothing of us or a terminal.
static void take_place(pid_t parent, int apart) {
  if (apart) {
    setsid();
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    return;
  }
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
}

/// The child's side of `spawn`: only system calls, for it shares the parent's memory.
static void become(
    const struct cp_launch *launch, pid_t parent, int apart, volatile int *failure) {
  take_place(parent, apart);
  if (launch->cpu_count > 0) {
    int status = cp_set_affinity(launch->cpus, launch->cpu_count);
    if (status < 0) {
      *failure = -status;
      _exit(127);
    }
  }
  int input = lift(launch->input_fd);
  int output = lift(launch->output_fd);
  int error = lift(launch->error_fd);
  int reports = launch->report_fd >= 0;
  int report = reports ? lift(launch->report_fd) : 0;
  if (!reports) close(3);
  if (input < 0 || output < 0 || error < 0 || report < 0 || dup2(input, 0) < 0 ||
      dup2(output, 1) < 0 || dup2(error, 2) < 0 || (reports && dup2(report, 3) < 0) ||
      (launch->directory != NULL && chdir(launch->directory) != 0)) {
    *failure = errno;
    _exit(127);
  }
#ifdef SYS_close_range
  // What we ourselves were given by mistake is not handed on (Linux 5.9).
  syscall(SYS_close_range, reports ? 4u : 3u, ~0u, 0u);
#endif
  signal(SIGPIPE, apart ? SIG_IGN : SIG_DFL);
  signal(SIGCHLD, SIG_DFL);
  // Not the mask of the caller: a thread of Dispatch or of the Swift runtime blocks most signals,
  // and a launch that inherits that never hears that a worker died.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(launch->path, launch->arguments, launch->environment);
  *failure = errno;
  _exit(127);
}

static pid_t spawn(const struct cp_launch *launch, int apart) {
  volatile int failure = 0;
  pid_t parent = getpid();
  sigset_t all, mask;
  sigfillset(&all);
  // No handler of ours may run in the child while it shares our memory.
  sigprocmask(SIG_BLOCK, &all, &mask);
  pid_t pid = vfork();
  if (pid == 0) become(launch, parent, apart, &failure);
  int error = errno;
  sigprocmask(SIG_SETMASK, &mask, NULL);
  if (pid < 0) return -error;
  if (failure != 0) {
    waitpid(pid, NULL, 0);
    return -failure;
  }
  return pid;
}

pid_t cp_spawn(const struct cp_launch *launch) { return spawn(launch, 0); }

pid_t cp_spawn_apart(const struct cp_launch *launch) { return spawn(launch, 1); }

char *const *cp_environment(void) { return environ; }

int cp_memory_file(const void *bytes, size_t count) {
  int descriptor = (int)syscall(SYS_memfd_create, "request", 1u /* MFD_CLOEXEC */);
  if (descriptor < 0) return -errno;
  for (size_t done = 0; done < count;) {
    ssize_t written = pwrite(descriptor, (const char *)bytes + done, count - done, (off_t)done);
    if (written < 0) {
      int error = errno;
      close(descriptor);
      return -error;
    }
    done += (size_t)written;
  }
  return descriptor;
}

static int remove_entry(
    const char *path, const struct stat *facts, int kind, struct FTW *place) {
  (void)facts, (void)kind, (void)place;
  remove(path);
  return 0;
}

// Depth first: what is in a folder goes before it.
void cp_remove_tree(const char *path) { nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS); }

int cp_has_ended(pid_t pid) {
  siginfo_t info = {0};
  // WNOWAIT leaves it to be reaped, so that its number stays taken.
  if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return errno == ECHILD;
  return info.si_pid == pid;
}

int cp_waits_for_terminal(pid_t pid) {
  siginfo_t info = {0};
  if (waitid(P_PID, (id_t)pid, &info, WSTOPPED | WNOHANG | WNOWAIT) != 0) return 0;
  return info.si_pid == pid && (info.si_status == SIGTTIN || info.si_status == SIGTTOU);
}

int cp_pipe(int *ends) {
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  return fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 ? 0 : -errno;
}

int cp_channel(int *ends) {
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -errno;
  return fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 ? 0 : -errno;
}

ssize_t cp_send(int socket, const void *bytes, size_t count) {
  ssize_t sent = send(socket, bytes, count, MSG_NOSIGNAL);
  return sent < 0 ? -errno : sent;
}

int cp_adopt_orphans(void) {
  return prctl(PR_SET_CHILD_SUBREAPER, 1) == 0 ? 0 : -errno;
}

int cp_guard_descendants(void) {
  // Whoever started us may ignore it, and then we would too.
  signal(SIGTERM, SIG_DFL);
  int status = cp_adopt_orphans();
  if (status < 0) return status;
  return prctl(PR_SET_PDEATHSIG, SIGTERM) == 0 ? 0 : -errno;
}

int cp_close_on_exec(int descriptor) {
  return fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 ? 0 : -errno;
}

int cp_watch_process(pid_t pid) {
  int descriptor = (int)syscall(SYS_pidfd_open, pid, 0);
  return descriptor < 0 ? -errno : descriptor;
}

const char *cp_compiler(void) { return __VERSION__; }

const char *cp_flags(void) {
  return
#ifdef __OPTIMIZE__
      "optimized"
#else
      "not optimized"
#endif
#ifdef __FAST_MATH__
      " fast-math"
#endif
#ifdef __AVX512F__
      " avx512"
#elif defined(__AVX2__)
      " avx2"
#endif
#if __has_feature(address_sanitizer)
      " address-sanitizer"
#elif __has_feature(thread_sanitizer)
      " thread-sanitizer"
#endif
      ;
}
