#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
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

/// Makes `from` descriptor `to`, inherited across exec also when the two are the same.
static int place(int from, int to) {
  if (from == to) return fcntl(to, F_SETFD, 0);
  return dup2(from, to);
}

/// The child's side of `cp_spawn`: only system calls, for it shares the parent's memory.
static void become(const struct cp_launch *launch, pid_t parent, const sigset_t *mask,
                   volatile int *failure) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
  if (launch->cpu_count > 0) {
    int status = cp_set_affinity(launch->cpus, launch->cpu_count);
    if (status < 0) {
      *failure = -status;
      _exit(127);
    }
  }
  int null = open("/dev/null", O_RDONLY);
  if (null < 0 || place(null, 0) < 0 || place(launch->output_fd, 1) < 0 ||
      place(launch->output_fd, 2) < 0 || place(launch->report_fd, 3) < 0) {
    *failure = errno;
    _exit(127);
  }
  signal(SIGPIPE, SIG_DFL);
  sigprocmask(SIG_SETMASK, mask, NULL);
  execve(launch->path, launch->arguments, launch->environment);
  *failure = errno;
  _exit(127);
}

pid_t cp_spawn(const struct cp_launch *launch) {
  volatile int failure = 0;
  pid_t parent = getpid();
  sigset_t all, mask;
  sigfillset(&all);
  // No handler of ours may run in the child while it shares our memory.
  sigprocmask(SIG_BLOCK, &all, &mask);
  pid_t pid = vfork();
  if (pid == 0) become(launch, parent, &mask, &failure);
  int error = errno;
  sigprocmask(SIG_SETMASK, &mask, NULL);
  if (pid < 0) return -error;
  if (failure != 0) {
    waitpid(pid, NULL, 0);
    return -failure;
  }
  return pid;
}

int cp_pipe(int *ends) {
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  return fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 ? 0 : -errno;
}

int cp_watch_process(pid_t pid) {
  int descriptor = (int)syscall(SYS_pidfd_open, pid, 0);
  return descriptor < 0 ? -errno : descriptor;
}

const char *cp_compiler(void) { return __VERSION__; }
