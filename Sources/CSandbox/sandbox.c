#define _GNU_SOURCE 1
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

static int result(long value) { return value < 0 ? -errno : 0; }

int rohrpost_close_descriptors(unsigned first) { return result(close_range(first, ~0u, 0)); }

int rohrpost_thread_count(void) {
  struct stat status;
  if (stat("/proc/self/task", &status) != 0) return -errno;
  return (int)status.st_nlink - 2; /* besides "." and "..", one folder a thread */
}

/* MARK: limits */

static int limit(int resource, rlim_t value) {
  const struct rlimit both = {.rlim_cur = value, .rlim_max = value};
  return result(setrlimit(resource, &both));
}

int rohrpost_limit_resources(uint64_t address_space, uint64_t open_files) {
  int code = limit(RLIMIT_AS, address_space);
  if (code == 0) code = limit(RLIMIT_NOFILE, open_files);
  if (code == 0) code = limit(RLIMIT_CORE, 0);
  if (code == 0) code = limit(RLIMIT_FSIZE, 0);
  return code;
}

int rohrpost_limit_time(unsigned seconds) {
  const struct itimerval clock = {.it_value = {.tv_sec = seconds}};
  if (setitimer(ITIMER_REAL, &clock, NULL) != 0) return -errno;
  if (seconds == 0) return 0;
  struct rusage used;
  if (getrusage(RUSAGE_SELF, &used) != 0) return -errno;
  /* The limit counts from the start of the process, so it moves; the hard one stays infinite. */
  const rlim_t spent = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
  const struct rlimit cpu = {.rlim_cur = spent + seconds + 1, .rlim_max = RLIM_INFINITY};
  return result(setrlimit(RLIMIT_CPU, &cpu));
}

static int drop_capabilities(void) {
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  const struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0}};
  const int code = result(syscall(SYS_capset, &header, none));
  /* A service manager may forbid even this; no allowed call asks for a capability then either. */
  return code == -EPERM ? 0 : code;
}

int rohrpost_drop_privileges(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -errno;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -errno;
  return drop_capabilities();
}

/* MARK: Landlock */

/* Debian 12's <linux/landlock.h> knows ABI 2; what came later is named here. */
enum {
  ACCESS_FS_ABI_1 = (1 << 13) - 1,
  ACCESS_FS_REFER = 1 << 13,     /* ABI 2 */
  ACCESS_FS_TRUNCATE = 1 << 14,  /* ABI 3 */
  ACCESS_FS_IOCTL_DEV = 1 << 15, /* ABI 5 */
  ACCESS_NET_TCP = 3,            /* ABI 4: bind, connect */
  SCOPED = 3,                    /* ABI 6: abstract sockets, signals */
};

struct ruleset {
  uint64_t handled_access_fs;
  uint64_t handled_access_net;
  uint64_t scoped;
};

static int create_ruleset(int abi) {
  struct ruleset rules = {.handled_access_fs = ACCESS_FS_ABI_1};
  size_t size = offsetof(struct ruleset, handled_access_net);
  if (abi >= 2) rules.handled_access_fs |= ACCESS_FS_REFER;
  if (abi >= 3) rules.handled_access_fs |= ACCESS_FS_TRUNCATE;
  if (abi >= 5) rules.handled_access_fs |= ACCESS_FS_IOCTL_DEV;
  if (abi >= 4) {
    rules.handled_access_net = ACCESS_NET_TCP;
    size = offsetof(struct ruleset, scoped);
  }
  if (abi >= 6) {
    rules.scoped = SCOPED;
    size = sizeof rules;
  }
  const long descriptor = syscall(SYS_landlock_create_ruleset, &rules, size, 0);
  return descriptor < 0 ? -errno : (int)descriptor;
}

static int allow_reading(int ruleset, const char *path) {
  const int descriptor = open(path, O_PATH | O_CLOEXEC);
  if (descriptor < 0) return errno == ENOENT ? 0 : -errno;
  struct stat status;
  int code = result(fstat(descriptor, &status));
  if (code == 0) {
    const struct landlock_path_beneath_attr rule = {
        .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE |
                          (S_ISDIR(status.st_mode) ? LANDLOCK_ACCESS_FS_READ_DIR : 0),
        .parent_fd = descriptor,
    };
    code = result(syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0));
  }
  close(descriptor);
  return code;
}

int rohrpost_restrict_paths(const char *const *readable, size_t count) {
  const long abi =
      syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (abi < 0) return -errno;
  const int ruleset = create_ruleset((int)abi);
  if (ruleset < 0) return ruleset;
  int code = 0;
  for (size_t i = 0; i < count && code == 0; i++) code = allow_reading(ruleset, readable[i]);
  if (code == 0) code = result(syscall(SYS_landlock_restrict_self, ruleset, 0));
  close(ruleset);
  return code < 0 ? code : (int)abi;
}

/* MARK: seccomp */

/* Harmless whatever the arguments are. A call that an architecture lacks is left out. */
static const int allowed_calls[] = {
    /* memory */
    SCMP_SYS(brk), SCMP_SYS(madvise), SCMP_SYS(mremap), SCMP_SYS(munmap),
    /* open descriptors */
    SCMP_SYS(close), SCMP_SYS(eventfd2), SCMP_SYS(fstat), SCMP_SYS(fstatfs), SCMP_SYS(lseek),
    SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(pread64), SCMP_SYS(pselect6), SCMP_SYS(read),
    SCMP_SYS(readv), SCMP_SYS(write), SCMP_SYS(writev),
    /* whether a path exists; nothing is opened */
    SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(getcwd),
    SCMP_SYS(lstat), SCMP_SYS(newfstatat), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
    SCMP_SYS(stat), SCMP_SYS(statfs), SCMP_SYS(statx),
    /* this process and its threads */
    SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(futex), SCMP_SYS(getcpu), SCMP_SYS(getegid),
    SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getpid), SCMP_SYS(getppid),
    SCMP_SYS(getrusage), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(membarrier),
    SCMP_SYS(restart_syscall), SCMP_SYS(rseq), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_yield),
    SCMP_SYS(set_robust_list), SCMP_SYS(setitimer), SCMP_SYS(sigaltstack), SCMP_SYS(sysinfo),
    SCMP_SYS(times), SCMP_SYS(uname),
    /* time and chance */
    SCMP_SYS(clock_getres), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getrandom), SCMP_SYS(gettimeofday), SCMP_SYS(nanosleep), SCMP_SYS(time),
};

struct rule {
  int call;
  uint32_t action;
  unsigned conditions;
  struct scmp_arg_cmp condition[3];
};

enum { OPEN_TO_CHANGE = O_ACCMODE | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY) };
enum { THREAD = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD };
#define ALLOW SCMP_ACT_ALLOW
#define MASKED(argument, mask, value) SCMP_CMP64(argument, SCMP_CMP_MASKED_EQ, mask, value)
#define EQUAL(argument, value) SCMP_CMP64(argument, SCMP_CMP_EQ, value, 0)
#define FCNTL(command) {SCMP_SYS(fcntl), ALLOW, 1, {EQUAL(1, command)}}
#define PRCTL(option) {SCMP_SYS(prctl), ALLOW, 1, {EQUAL(0, option)}}

static int add_rules(scmp_filter_ctx filter, const struct rule *rules, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const int code = seccomp_rule_add_array(filter, rules[i].action, rules[i].call,
                                            rules[i].conditions, rules[i].condition);
    if (code != 0 && code != -EDOM) return code;
  }
  return 0;
}

static int add_checked_calls(scmp_filter_ctx filter) {
  const struct rule rules[] = {
      /* Threads start with clone: glibc falls back to it where clone3, whose arguments no filter
         can see, does not exist. */
      {SCMP_SYS(clone3), SCMP_ACT_ERRNO(ENOSYS), 0, {{0}}},
      {SCMP_SYS(clone), ALLOW, 1, {MASKED(0, THREAD, THREAD)}},
      {SCMP_SYS(mmap), ALLOW, 1, {MASKED(2, PROT_EXEC, 0)}},
      {SCMP_SYS(mprotect), ALLOW, 1, {MASKED(2, PROT_EXEC, 0)}},
      /* abort() */
      {SCMP_SYS(tgkill), ALLOW, 1, {EQUAL(0, (uint64_t)getpid())}},
      /* No limit is raised; that of CPU time is moved on with every document. */
      {SCMP_SYS(prlimit64), ALLOW, 1, {EQUAL(2, 0)}},
      {SCMP_SYS(prlimit64), ALLOW, 2, {EQUAL(0, 0), EQUAL(1, RLIMIT_CPU)}},
      {SCMP_SYS(ioctl), SCMP_ACT_ERRNO(ENOTTY), 0, {{0}}},
      FCNTL(F_GETFD), FCNTL(F_SETFD), FCNTL(F_GETFL), FCNTL(F_DUPFD), FCNTL(F_DUPFD_CLOEXEC),
      PRCTL(PR_SET_NAME), PRCTL(PR_GET_NAME), PRCTL(PR_SET_VMA),
  };
  return add_rules(filter, rules, sizeof rules / sizeof *rules);
}

static int add_opening(scmp_filter_ctx filter) {
  const struct rule rules[] = {
      {SCMP_SYS(open), ALLOW, 1, {MASKED(1, OPEN_TO_CHANGE, O_RDONLY)}},
      {SCMP_SYS(openat), ALLOW, 1, {MASKED(2, OPEN_TO_CHANGE, O_RDONLY)}},
      {SCMP_SYS(openat2), SCMP_ACT_ERRNO(ENOSYS), 0, {{0}}},
      {SCMP_SYS(getdents64), ALLOW, 0, {{0}}},
      /* The C library loads its converters of character sets when they are asked for. */
      {SCMP_SYS(mmap), ALLOW, 2,
       {MASKED(2, PROT_EXEC | PROT_WRITE, PROT_EXEC), MASKED(3, MAP_ANONYMOUS, 0)}},
  };
  return add_rules(filter, rules, sizeof rules / sizeof *rules);
}

int rohrpost_restrict_calls(int may_open) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (filter == NULL) return -ENOMEM;
  int code = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
  if (code == 0) code = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
  for (size_t i = 0; i < sizeof allowed_calls / sizeof *allowed_calls && code == 0; i++) {
    const struct rule rule = {allowed_calls[i], ALLOW, 0, {{0}}};
    code = add_rules(filter, &rule, 1);
  }
  if (code == 0) code = add_checked_calls(filter);
  if (code == 0 && may_open) code = add_opening(filter);
  if (code == 0) code = seccomp_load(filter);
  seccomp_release(filter);
  return code;
}
