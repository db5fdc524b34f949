#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>

// Two threads hand one cache line to and fro.
enum { warm_up = 2000 };

struct game {
  _Alignas(128) _Atomic uint32_t ball;
  _Alignas(128) uint32_t last;
  int cpus[2];
  uint64_t give_up_at;
  double *seconds;
  int batches;
  int batch;
  _Atomic int failure;
};

// Waits for the ball; looks at the clock now and then, so that a stolen CPU cannot hold us for ever.
static int wait_for(struct game *game, uint32_t value) {
  for (uint32_t spins = 1;
       atomic_load_explicit(&game->ball, memory_order_acquire) != value; spins++) {
    if (spins % (1 << 16) != 0) continue;
    if (atomic_load(&game->failure) != 0) return 0;
    if (cp_now_ns() > game->give_up_at) {
      atomic_store(&game->failure, -ETIMEDOUT);
      return 0;
    }
  }
  return 1;
}

static void *answer(void *argument) {
  struct game *game = argument;
  int status = cp_set_affinity(&game->cpus[1], 1);
  if (status < 0) {
    atomic_store(&game->failure, status);
    return NULL;
  }
  for (uint32_t value = 1; value < game->last; value += 2) {
    if (!wait_for(game, value)) return NULL;
    atomic_store_explicit(&game->ball, value + 1, memory_order_release);
  }
  return NULL;
}

static void *serve(void *argument) {
  struct game *game = argument;
  int status = cp_set_affinity(&game->cpus[0], 1);
  if (status < 0) {
    atomic_store(&game->failure, status);
    return NULL;
  }
  uint32_t value = 0;
  for (int batch = -1; batch < game->batches; batch++) {
    int trips = batch < 0 ? warm_up : game->batch;
    uint64_t begun = cp_now_ns();
    for (int trip = 0; trip < trips; trip++, value += 2) {
      atomic_store_explicit(&game->ball, value + 1, memory_order_release);
      if (!wait_for(game, value + 2)) return NULL;
    }
    if (batch >= 0) game->seconds[batch] = (double)(cp_now_ns() - begun) * 1e-9 / trips;
  }
  return NULL;
}

int cp_line_round_trips(int first, int second, double *seconds, int batches, int batch) {
  struct game game = {
      .last = 2u * (uint32_t)(warm_up + batches * batch),
      .cpus = {first, second},
      .give_up_at = cp_now_ns() + 2000000000u,
      .seconds = seconds,
      .batches = batches,
      .batch = batch,
  };
  pthread_t threads[2];
  int status = pthread_create(&threads[0], NULL, serve, &game);
  if (status != 0) return -status;
  status = pthread_create(&threads[1], NULL, answer, &game);
  if (status != 0) atomic_store(&game.failure, -status);
  pthread_join(threads[0], NULL);
  if (status == 0) pthread_join(threads[1], NULL);
  return atomic_load(&game.failure);
}
