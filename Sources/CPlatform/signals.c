#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static uint32_t *child_doorbell;

static void ring_for_child(int number) {
  (void)number;
  int error = errno;
  __atomic_fetch_add(child_doorbell, 1, __ATOMIC_RELEASE);
  cp_futex_wake(child_doorbell, INT_MAX);
  errno = error;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void cp_ring_on_child_exit(uint32_t *doorbell) {
  child_doorbell = doorbell;
  handle(SIGCHLD, ring_for_child);
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  sigprocmask(SIG_UNBLOCK, &child, NULL);
}

void cp_ignore_child_exit(void) { signal(SIGCHLD, SIG_DFL); }

static volatile sig_atomic_t caught;
static int interrupt_pipe[2] = {-1, -1};

static void remember_interrupt(int number) {
  int error = errno;
  caught = number;
  char byte = 0;
  // A full pipe is readable already, which is all that is wanted.
  ssize_t written = write(interrupt_pipe[1], &byte, 1);
  (void)written;
  errno = error;
}

/// Remembers `number` from now on, unless whoever started us wants it ignored.
static void catch_unless_ignored(int number) {
  struct sigaction now;
  if (sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return;
  handle(number, remember_interrupt);
  // Whoever started us may have blocked it, as a thread of a pool does.
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

int cp_catch_interrupts(void) {
  if (interrupt_pipe[0] >= 0) return interrupt_pipe[0];
  if (pipe2(interrupt_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -errno;
  catch_unless_ignored(SIGINT);
  catch_unless_ignored(SIGTERM);
  catch_unless_ignored(SIGHUP);
  // The soft limit of CPU time: at the hard one the kernel kills.
  catch_unless_ignored(SIGXCPU);
  return interrupt_pipe[0];
}

int cp_caught_interrupt(void) { return caught; }
