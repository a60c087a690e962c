/*
 * The walls around a process that reads foreign bytes.
 *
 * Call the functions in the order they stand here, in a process that has one thread, before the
 * first foreign byte. None of them can be taken back. Each returns 0 (or what it says), or -errno.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

/* Closes every descriptor from `first` on. */
int rohrpost_close_descriptors(unsigned first);

/* The number of threads of this process. Landlock holds for one thread and those it starts. */
int rohrpost_thread_count(void);

/*
 * Soft and hard limits: address space, number of open files, no core dump, no byte into any file.
 * A write to a regular file that was open before ends the process with SIGXFSZ.
 */
int rohrpost_limit_resources(uint64_t address_space, uint64_t open_files);

/* No new privileges by exec, no capabilities, no tracing and no core dump by others. */
int rohrpost_drop_privileges(void);

/*
 * Landlock: every path is denied but reading at and below `readable`; paths that do not exist are
 * left out. Newer kernels also deny TCP, and signals and abstract sockets to other processes.
 * Returns the kernel's ABI version; -ENOSYS or -EOPNOTSUPP where the kernel has no Landlock.
 */
int rohrpost_restrict_paths(const char *const *readable, size_t count);

/*
 * seccomp: only what a parser needs is allowed, in all threads. Denied calls fail with EPERM, so
 * that a library that tries something harmless goes on; calls of a foreign architecture kill.
 *
 * Denied are therefore sockets, exec, fork (threads may start), signals to others, tracing,
 * mounts, namespaces, bpf, io_uring, userfaultfd and all else that is not named. Opening is
 * allowed for reading only, and not at all unless `may_open`. Memory is never writable and
 * executable, nor made executable later; code comes from files only.
 */
int rohrpost_restrict_calls(int may_open);

/*
 * Bounds what comes next to so many seconds, of CPU (SIGXCPU) and of the clock (SIGALRM); either
 * ends the process. Works behind the walls, again and again; 0 lifts the bound of the clock.
 */
int rohrpost_limit_time(unsigned seconds);
