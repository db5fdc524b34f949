// What I/O kernels and their server need of Linux that Swift does not import: epoll and O_DIRECT. The
// server calls epoll(7) and timerfd_create(2) themselves, through the two headers.
// Functions return 0 or a positive value on success and a negative errno on failure.
#pragma once

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>

/// open(2) past the page cache, with O_DIRECT; exec closes it.
int cio_open_direct(const char *_Nonnull path, int flags, unsigned mode);

/// Whether any page of the first `count` bytes of an open file is in the page cache (mincore(2)).
int cio_is_cached(int descriptor, uint64_t count);

/// A new epoll(7) instance; exec closes it.
int cio_epoll(void);

/// Waits once for `descriptor` to become readable (EPOLLONESHOT); `token` comes back from
/// `cio_epoll_wait`.
int cio_epoll_watch(int epoll, int descriptor, uint64_t token);

/// Waits until something is readable and writes the tokens of at most `capacity` of them; returns
/// how many.
int cio_epoll_wait(int epoll, uint64_t *_Nonnull tokens, int capacity);
