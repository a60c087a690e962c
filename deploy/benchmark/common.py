"""What the benchmarks share: a release of Rohrpost, C programs, invoices, measured processes."""
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def build():
    """Builds the release that `deploy/install` installs, in its folder; the path of `rohrpost`."""
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--package-path",
               str(ROOT), "--scratch-path", str(ROOT / ".build-install")]
    for product in ("rohrpost", "rohrpost-reader"):
        subprocess.run(command + ["--product", product], check=True, stdout=sys.stderr)
    shown = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip()) / "rohrpost"


def compiled(folder, name, *libraries):
    """Compiles NAME.c of this folder; the path of the program."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", *libraries], check=True, capture_output=True,
        text=True).stdout.split()
    program = folder / name
    subprocess.run(["cc", "-O2", "-o", str(program), str(HERE / f"{name}.c"), *flags], check=True)
    return program


def generate(folder, count):
    files = folder / f"files-{count}"
    subprocess.run([sys.executable, str(HERE / "generate.py"), str(files), str(count)], check=True)
    return files


def timed(command):
    """Runs a command: its output, wall seconds, MiB of its largest process."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status != 0:
        sys.exit(f"{command[0]} ended with status {status}: {output}")
    return output, seconds, usage.ru_maxrss / 1024
