#define _GNU_SOURCE
#include "CIO.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <unistd.h>

int cio_open_direct(const char *path, int flags, unsigned mode) {
  int descriptor = open(path, flags | O_DIRECT | O_CLOEXEC, mode);
  return descriptor < 0 ? -errno : descriptor;
}

int cio_is_cached(int descriptor, uint64_t count) {
  if (count == 0) return 0;
  void *bytes = mmap(NULL, count, PROT_READ, MAP_SHARED, descriptor, 0);
  if (bytes == MAP_FAILED) return -errno;
  uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
  int result = 0;
  for (uint64_t offset = 0; offset < count && result == 0; offset += page) {
    unsigned char resident = 0;
    if (mincore((char *)bytes + offset, 1, &resident) != 0) result = -errno;
    if (resident & 1) result = 1;
  }
  munmap(bytes, count);
  return result;
}

int cio_epoll(void) {
  int epoll = epoll_create1(EPOLL_CLOEXEC);
  return epoll < 0 ? -errno : epoll;
}

int cio_epoll_watch(int epoll, int descriptor, uint64_t token) {
  struct epoll_event event = {.events = EPOLLIN | EPOLLONESHOT, .data = {.u64 = token}};
  if (epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) == 0) return 0;
  if (errno != ENOENT) return -errno;
  return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 ? 0 : -errno;
}

int cio_epoll_wait(int epoll, uint64_t *tokens, int capacity) {
  enum { most = 64 };
  struct epoll_event events[most];
  int count;
  do {
    count = epoll_wait(epoll, events, capacity < most ? capacity : most, -1);
  } while (count < 0 && errno == EINTR);
  if (count < 0) return -errno;
  for (int i = 0; i < count; i++) tokens[i] = events[i].data.u64;
  return count;
}
