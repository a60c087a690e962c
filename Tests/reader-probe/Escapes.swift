import CLinux
import Glibc

/// Attempts to do what no parser needs; each gives what the system call gave.
let escapes: [String: @Sendable (_ argument: String) -> Int] = [
  "open": { path in Int(open(path, O_RDONLY)) },
  "list": { path in opendir(path) == nil ? -1 : 0 },
  "write": { path in Int(open(path, O_WRONLY)) },
  "create": { path in Int(open(path, O_CREAT | O_RDWR, 0o600)) },
  "truncate-open": { path in Int(open(path, O_RDONLY | O_TRUNC)) },
  "truncate": { path in Int(truncate(path, 0)) },
  "temporary": { path in Int(open(path, O_RDWR | 0o20_200_000, 0o600)) },
  "unlink": { path in Int(unlink(path)) },
  "rename": { path in Int(rename(path, path + ".moved")) },
  "mkdir": { path in Int(mkdir(path, 0o700)) },
  "chmod": { path in Int(chmod(path, 0o777)) },
  "link": { path in Int(link(path, path + ".link")) },

  "socket-ip": { _ in Int(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)) },
  "socket-unix": { _ in Int(socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)) },
  "socketpair": { _ in
    var pair: [Int32] = [0, 0]
    return Int(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair))
  },
  "netlink": { _ in Int(socket(AF_NETLINK, Int32(SOCK_RAW.rawValue), 0)) },

  "exec": { path in
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    return Int(execv(path, &arguments))
  },
  "spawn": { path in
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    let code = posix_spawn(nil, path, nil, nil, &arguments, nil)
    errno = code
    return code == 0 ? 0 : -1
  },
  "fork": { _ in
    let child = raw(SYS_clone, Int(SIGCHLD))
    if child == 0 { _exit(0) }
    return child
  },
  "clone3": { _ in raw(SYS_clone3, 0, 0) },
  "kill-parent": { _ in Int(kill(getppid(), 0)) },
  "tgkill-parent": { _ in raw(SYS_tgkill, Int(getppid()), Int(getppid()), 0) },
  "ptrace": { _ in raw(SYS_ptrace, 16, Int(getppid())) },
  "read-memory": { _ in raw(SYS_process_vm_readv, Int(getppid())) },
  "pidfd": { _ in raw(SYS_pidfd_open, Int(getppid())) },

  "mount": { _ in raw(SYS_mount) },
  "unshare": { _ in raw(SYS_unshare, 0x1000_0000) },
  "chroot": { path in Int(chroot(path)) },
  "bpf": { _ in raw(SYS_bpf) },
  "io-uring": { _ in raw(SYS_io_uring_setup, 1) },
  "userfaultfd": { _ in raw(SYS_userfaultfd) },
  "memfd": { _ in raw(SYS_memfd_create) },
  "keyctl": { _ in raw(SYS_keyctl) },
  "perf": { _ in raw(SYS_perf_event_open) },
  "personality": { _ in raw(SYS_personality, 0x040_0000) },
  "terminal": { _ in raw(SYS_ioctl, 0, 0x5412) },
  "own-signal": { _ in Int(fcntl(0, F_SETOWN, getppid())) },
  "raise-limit": { _ in
    var limit = rlimit(rlim_cur: rlim_t.max, rlim_max: rlim_t.max)
    return Int(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit))
  },
  "writable-code": { _ in map(PROT_READ | PROT_WRITE | PROT_EXEC) },
  "anonymous-code": { _ in map(PROT_READ | PROT_EXEC) },
  "make-code": { _ in
    let page = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    return Int(mprotect(page, 4096, PROT_READ | PROT_EXEC))
  },

  // What must go on working behind the walls.
  "thread": { _ in
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, { _ in nil }, nil)
    guard code == 0 else { return -1 }
    return Int(pthread_join(thread, nil))
  },
  "character-set": { name in
    let converter = iconv_open("UTF-8", name)
    return Int(bitPattern: converter) == -1 ? -1 : Int(iconv_close(converter))
  },
]

private func map(_ protection: Int32) -> Int {
  mmap(nil, 4096, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0
}

/// Makes a system call that the C library has no function for.
private func raw(_ call: Int32, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) -> Int {
  typealias SystemCall = @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int
  let function = dlsym(nil, "syscall")
  return unsafeBitCast(function, to: SystemCall.self)(Int(call), a, b, c, 0, 0, 0)
}
