"""A Debian root of its own for the campaigns `package` and `bare-root`, made by debootstrap; needs root.

The program runs in namespaces of its own for mounts and processes: when it ends, however it does,
nothing stays mounted and nothing runs on. What was fetched is kept in the folder of --cache.
"""
import argparse
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Failure(Exception):
    """A check that failed; says what was expected and what was there."""


def arguments(documentation):
    parser = argparse.ArgumentParser(
        description=documentation, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=pathlib.Path, help="keeps what debootstrap and apt fetched")
    parser.add_argument("--keep", type=pathlib.Path, help="where the root is left")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--mirror", default="http://deb.debian.org/debian")
    parser.add_argument("--security", default="http://deb.debian.org/debian-security")
    return parser


def enter_namespaces(*programs):
    """Goes on in namespaces of its own; the first process of them is this program."""
    if os.geteuid() != 0:
        sys.exit("This needs root: debootstrap and chroot.")
    for program in ("debootstrap", "unshare", *programs):
        if not shutil.which(program):
            sys.exit(f"There is no {program}: apt install debootstrap systemd-container")
    if os.environ.get("DEBIAN_ROOT_ENTERED") != "yes":
        os.environ["DEBIAN_ROOT_ENTERED"] = "yes"
        os.execvp("unshare", ["unshare", "--mount", "--pid", "--fork", "--kill-child",
                              "--mount-proc", sys.executable, *sys.argv])


def wait(for_what, holds, seconds=120):
    """Waits until `holds` says yes."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise Failure(f"in {seconds} s it did not happen that {for_what}")
        time.sleep(0.2)


class DebianRoot:
    """A minimal Debian below `path`; to be used with `with`."""

    def __init__(self, options):
        self.options = options
        self.environment = {"PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb",
                            "DEBIAN_FRONTEND": "noninteractive"}
        for name in ("http_proxy", "https_proxy", "no_proxy"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.path = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="debian-root-", dir="/var/tmp"))
        self.path.mkdir(parents=True, exist_ok=True)
        self.mounts = []
        # The first process of the booted root, None while it is only a folder.
        self.leader = None

    def __enter__(self):
        start = time.monotonic()
        cached = self.bootstrap()
        # Accounts of the root must get in; mkdtemp shut them out.
        self.path.chmod(0o755)
        self.mount_system()
        shutil.copyfile("/etc/resolv.conf", self.path / "etc/resolv.conf")
        # No package may start a service here.
        policy = self.path / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        sources = [f"deb {self.options.mirror} {self.options.suite} main",
                   f"deb {self.options.mirror} {self.options.suite}-updates main",
                   f"deb {self.options.security} {self.options.suite}-security main"]
        (self.path / "etc/apt/sources.list").write_text("\n".join(sources) + "\n")
        self.run("apt-get", "update", "-qq")
        count = len(self.run("dpkg-query", "--show").splitlines())
        print(f"a {self.options.suite} of {count} packages{' from the cache' if cached else ''}: "
              f"{time.monotonic() - start:.0f} s", flush=True)
        return self

    def __exit__(self, *_):
        self.unmount()
        mounted = pathlib.Path("/proc/self/mountinfo").read_text("utf-8")
        # What is mounted is not ours to remove.
        if not self.options.keep and f" {self.path}/" not in mounted:
            shutil.rmtree(self.path)

    def bootstrap(self):
        """Makes the root, from the cache where it is there already; returns whether it was."""
        cache = self.options.cache
        tar = cache / f"{self.options.suite}.tar" if cache else None
        if cache:
            (cache / "archives" / "partial").mkdir(parents=True, exist_ok=True)
        if tar and tar.exists():
            subprocess.run(["tar", "-xpf", str(tar), "-C", str(self.path)], check=True)
            return True
        subprocess.run(
            ["debootstrap", "--variant=minbase", "--include=ca-certificates",
             self.options.suite, str(self.path), self.options.mirror],
            check=True, stdout=subprocess.DEVNULL)
        if tar:
            part = tar.with_suffix(".part")
            subprocess.run(["tar", "-cpf", str(part), "--numeric-owner", "-C", str(self.path), "."], check=True)
            part.rename(tar)
        return False

    def mount_system(self):
        self.mount("proc", "/proc", "-t", "proc")
        self.mount("/dev", "/dev", "--rbind")
        if self.options.cache:
            self.bind(self.options.cache / "archives", "/var/cache/apt/archives")

    def unmount(self):
        while self.mounts:
            subprocess.run(["umount", "--recursive", "--lazy", str(self.mounts.pop())], check=True)

    @contextlib.contextmanager
    def booted(self):
        """Boots the root with systemd as a container without network; commands then run in there."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "systemd-sysv", "dbus")
        self.unmount()
        self.file("/usr/sbin/policy-rc.d").unlink()
        # systemd-nspawn forbids Landlock unless it is named; a machine of its own does not.
        landlock = "landlock_create_ruleset landlock_add_rule landlock_restrict_self"
        with subprocess.Popen(
                ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--private-network",
                 "--boot", f"--system-call-filter={landlock}", f"--directory={self.path}"],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL) as container:
            children = pathlib.Path(f"/proc/{container.pid}/task/{container.pid}/children")
            wait("the container has a first process", lambda: children.read_text().split())
            self.leader = int(children.read_text().split()[0])
            wait("systemd is up", lambda: self.start(
                "systemctl", "is-system-running", "--wait", capture_output=True).stdout.strip()
                in ("running", "degraded"))
            try:
                yield
            finally:
                self.start("systemctl", "poweroff")
                container.wait(timeout=120)
                self.leader = None

    def mount(self, what, place, *options):
        target = self.path / place.lstrip("/")
        if pathlib.Path(what).is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch()
        else:
            target.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", *options, str(what), str(target)], check=True)
        self.mounts.append(target)
        return target

    def bind(self, what, place, read_only=False):
        target = self.mount(what, place, "--bind")
        if read_only:
            subprocess.run(["mount", "-o", "remount,bind,ro", str(target)], check=True)

    def start(self, *command, user=None, folder="/", **options):
        """Runs a command inside; returns what `subprocess.run` does."""
        if self.leader:
            inside = ["nsenter", f"--target={self.leader}", "--mount", "--uts", "--ipc", "--net", "--pid",
                      "--root", "--wd"]
        else:
            inside = ["chroot", str(self.path)]
        inside += [*(["runuser", "-u", user, "--"] if user else []), "env", f"--chdir={folder}", *command]
        return subprocess.run(inside, env=self.environment, text=True, stdin=subprocess.DEVNULL, **options)

    def run(self, *command, codes=(0,), **options):
        """The output of a command inside that must end with one of `codes`."""
        answer = self.start(*command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
        if answer.returncode not in codes:
            raise Failure(f"{' '.join(command)} ended with {answer.returncode}:\n{answer.stdout[-4000:]}")
        return answer.stdout

    def file(self, path):
        return self.path / path.lstrip("/")
