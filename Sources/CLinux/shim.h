#pragma once

/* What Swift's Glibc module lacks: mallopt, and Linux calls that need _GNU_SOURCE. */

#include <fcntl.h>
#include <malloc.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <unistd.h>

static inline int rohrpost_rename_noreplace(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u /* RENAME_NOREPLACE */);
}

static inline int rohrpost_syncfs(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

/* 1 where something sets the system's clock, 0 where nothing does, -1 where it is not told. */
static inline int rohrpost_clock_is_synchronised(void) {
  struct timex time = {.modes = 0};
  return adjtimex(&time) < 0 ? -1 : !(time.status & STA_UNSYNC);
}

/* 0 when nobody has the file open for writing; the lease is given back at once. */
static inline int rohrpost_probe_read_lease(int descriptor) {
  const int set_lease = 1024; /* F_SETLEASE */
  int result = fcntl(descriptor, set_lease, F_RDLCK);
  if (result == 0) fcntl(descriptor, set_lease, F_UNLCK);
  return result;
}
