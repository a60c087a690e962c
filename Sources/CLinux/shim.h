#pragma once

/* What Swift's Glibc module lacks: mallopt, and Linux calls that need _GNU_SOURCE. */

#include <fcntl.h>
#include <malloc.h>
#include <sys/syscall.h>
#include <unistd.h>

static inline int rohrpost_rename_noreplace(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u /* RENAME_NOREPLACE */);
}

static inline int rohrpost_syncfs(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

/* 0 when nobody has the file open for writing; the lease is given back at once. */
static inline int rohrpost_probe_read_lease(int descriptor) {
  const int set_lease = 1024; /* F_SETLEASE */
  int result = fcntl(descriptor, set_lease, F_RDLCK);
  if (result == 0) fcntl(descriptor, set_lease, F_UNLCK);
  return result;
}
