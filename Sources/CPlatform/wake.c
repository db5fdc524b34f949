#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

// One thread parks, the other wakes it.
struct alarm {
  uint32_t rounds_rung;
  _Atomic uint64_t rung_at;
  _Atomic int heard;
  double *seconds;
  int count;
};

static void *sleeper(void *argument) {
  struct alarm *alarm = argument;
  for (int round = 0; round < alarm->count; round++) {
    while (__atomic_load_n(&alarm->rounds_rung, __ATOMIC_ACQUIRE) == (uint32_t)round)
      cp_futex_wait(&alarm->rounds_rung, (uint32_t)round, -1);
    uint64_t now = cp_now_ns();
    alarm->seconds[round] = (double)(now - atomic_load(&alarm->rung_at)) * 1e-9;
    atomic_store(&alarm->heard, round + 1);
  }
  return NULL;
}

int cp_wake_latencies(double *seconds, int count) {
  struct alarm alarm = {.seconds = seconds, .count = count};
  pthread_t thread;
  int status = pthread_create(&thread, NULL, sleeper, &alarm);
  if (status != 0) return -status;
  // Long enough for the other to park and its CPU to become idle.
  struct timespec pause = {.tv_nsec = 1000000};
  for (int round = 0; round < count; round++) {
    nanosleep(&pause, NULL);
    atomic_store(&alarm.rung_at, cp_now_ns());
    __atomic_store_n(&alarm.rounds_rung, (uint32_t)round + 1, __ATOMIC_RELEASE);
    cp_futex_wake(&alarm.rounds_rung, 1);
    while (atomic_load(&alarm.heard) <= round) nanosleep(&pause, NULL);
  }
  pthread_join(thread, NULL);
  return 0;
}
