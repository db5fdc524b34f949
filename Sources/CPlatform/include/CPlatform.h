// The system calls that Swift cannot import: fork, futex, affinity, process launch, signals.
// Functions return 0 or a positive value on success and a negative errno on failure.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

// --- Processes -------------------------------------------------------------------------------

/// fork(2). Only for a process with a single thread.
pid_t cp_fork(void);

/// Asks the kernel to kill this process when the thread that forked it ends; ends this process at
/// once if `parent` is already gone.
void cp_die_with_parent(pid_t parent);

/// What a launched program gets.
struct cp_launch {
  const char *_Nonnull path;
  char *_Nullable const *_Nonnull arguments;    ///< ends with NULL
  char *_Nullable const *_Nonnull environment;  ///< ends with NULL
  const int *_Nullable cpus;  ///< affinity, set before exec; none when `cpu_count` is 0
  int cpu_count;
  const char *_Nullable directory;  ///< in which it starts; none leaves it where we are
  int input_fd;   ///< becomes standard input
  int output_fd;  ///< becomes standard output
  int error_fd;   ///< becomes standard error
  int report_fd;  ///< becomes descriptor 3; a negative one leaves that closed
};

/// Starts a program in a process group of its own, with its affinity set before exec and a death
/// signal tied to the calling thread. Returns its process id.
pid_t cp_spawn(const struct cp_launch *_Nonnull launch);

/// The same for a program that stays when we end: in a session of its own, without a death signal;
/// it ignores SIGINT, SIGTERM, SIGHUP and SIGPIPE. Returns its process id.
pid_t cp_spawn_apart(const struct cp_launch *_Nonnull launch);

/// The variables of this process, each `name=value`; NULL is behind the last.
char *_Nullable const *_Nullable cp_environment(void);

/// A descriptor of a file in memory that holds `bytes`, to be read from its start; exec closes it.
int cp_memory_file(const void *_Nonnull bytes, size_t count);

/// Removes a folder with all that is in it, as far as that can be; links in it are not followed.
void cp_remove_tree(const char *_Nonnull path);

/// Makes a pipe that exec closes, and whose read end (the first) does not block.
int cp_pipe(int *_Nonnull ends);

/// Makes two connected sockets that exec closes; the first does not block.
int cp_channel(int *_Nonnull ends);

/// Writes to a socket as much as it takes now: how many bytes. That nobody reads any more is an error
/// and no signal.
ssize_t cp_send(int socket, const void *_Nonnull bytes, size_t count);

/// A descriptor that becomes readable when process `pid` ends (pidfd_open(2)).
int cp_watch_process(pid_t pid);

/// Whether the child `pid` has ended; it is not reaped.
int cp_has_ended(pid_t pid);

/// Whether the child `pid` was stopped because it asked the terminal, which it may not from the
/// background (SIGTTIN, SIGTTOU).
int cp_waits_for_terminal(pid_t pid);

/// Makes this process the parent of all orphans below it, and lets it hear SIGTERM instead of being
/// killed when its own parent ends, so that it can end them first.
int cp_guard_descendants(void);

/// Makes this process the parent of all orphans below it.
int cp_adopt_orphans(void);

/// Closes `descriptor` in every program that this process starts.
int cp_close_on_exec(int descriptor);

/// Lets the end of a child pass unnoticed again, as at the start of a program.
void cp_ignore_child_exit(void);

// --- Threads ---------------------------------------------------------------------------------

/// Confines the calling thread to `cpus`.
int cp_set_affinity(const int *_Nonnull cpus, int count);

/// The CPUs this thread may use, ascending; returns how many there are (it may exceed `capacity`).
int cp_get_affinity(int *_Nonnull cpus, int capacity);

/// What the kernel accounts to the calling thread so far.
void cp_thread_usage(struct rusage *_Nonnull usage);

/// Brings the CPU time of a thread of this process up to date, by its number (tid), or of the calling
/// one (0): otherwise it is that of the last tick, as much as 10 ms ago.
void cp_account_thread(int tid);

/// What the kernel accounts to this process so far.
void cp_process_usage(struct rusage *_Nonnull usage);

/// What the kernel accounts to those children of this process that have ended and were waited for.
void cp_children_usage(struct rusage *_Nonnull usage);

// --- Waiting ---------------------------------------------------------------------------------

/// Parks until `word` is woken or no longer `expected`; works across processes. A negative
/// timeout waits for ever. Returns 0, or -EAGAIN, -EINTR, -ETIMEDOUT.
int cp_futex_wait(uint32_t *_Nonnull word, uint32_t expected, int64_t timeout_ns);

/// Wakes up to `count` waiters of `word`.
void cp_futex_wake(uint32_t *_Nonnull word, int count);

/// Tells the processor that this is a spin loop.
static inline void cp_relax(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

/// CLOCK_MONOTONIC, in nanoseconds.
uint64_t cp_now_ns(void);

/// The time stamp counter of the processor; where there is none, CLOCK_MONOTONIC in nanoseconds.
/// What comes before may still be under way, but no later store is visible yet.
static inline uint64_t cp_ticks(void) {
#if defined(__x86_64__)
  return __builtin_ia32_rdtsc();
#else
  return cp_now_ns();
#endif
}

/// The same, when all loads before have been done; it costs twice as much.
static inline uint64_t cp_ticks_after_loads(void) {
#if defined(__x86_64__)
  unsigned processor;
  return __builtin_ia32_rdtscp(&processor);
#else
  return cp_now_ns();
#endif
}

/// What the hypervisor of this processor calls itself: 12 characters and a zero (CPUID leaf
/// 0x40000000); -ENOSYS where there is none, or no such instruction.
int cp_hypervisor_signature(char *_Nonnull text);

// --- Memory ----------------------------------------------------------------------------------

/// Asks for the cache line of `place`, to be read soon.
static inline void cp_prefetch(const void *_Nonnull place) { __builtin_prefetch(place, 0, 3); }

/// Asks for the cache line of `place` as its only owner, to be written soon.
static inline void cp_prefetch_to_write(const void *_Nonnull place) {
#if defined(__x86_64__)
  // The builtin asks for a line to be read unless the compiler may assume a newer processor.
  __asm__ volatile("prefetchw %0" : : "m"(*(const char *)place));
#else
  __builtin_prefetch(place, 1, 3);
#endif
}

/// Sends a cache line between two CPUs and back, `batch` times for each of the `batches` values:
/// the mean time of a round trip, in seconds. Gives up after two seconds.
int cp_line_round_trips(int first, int second, double *_Nonnull seconds, int batches, int batch);

/// How long a parked thread takes to run after it was woken, `count` times, in seconds.
int cp_wake_latencies(double *_Nonnull seconds, int count);

// --- Signals ---------------------------------------------------------------------------------

/// From now on the end of any child adds one to `doorbell` and wakes its waiters.
void cp_ring_on_child_exit(uint32_t *_Nonnull doorbell);

/// From now on SIGINT, SIGTERM, SIGHUP and SIGXCPU are remembered instead of ending the process, and
/// make the returned descriptor readable. One that was ignored (as by `nohup`) stays ignored.
int cp_catch_interrupts(void);

/// The signal that was caught last, or 0.
int cp_caught_interrupt(void);

// --- What this was built with ----------------------------------------------------------------

/// The C compiler of the toolchain, with its version.
const char *_Nonnull cp_compiler(void);

/// What it was told, as far as the code can see it.
const char *_Nonnull cp_flags(void);
