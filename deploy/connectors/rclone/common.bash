#!/usr/bin/env bash
# What rohrpost-fetch and rohrpost-file-out share; it is read by them and not run.
set -euo pipefail

# Whether something is left for the next run: the exit code at the end.
left_over=0
# "changed" where the server changes files and so their sizes and hashes (SharePoint does).
: "${SIZES:=kept}"

# Writes a line of level (3 error, 4 warning, 6 information, as syslog counts) for the journal.
say() {
  local level=$1
  shift
  if [[ -n ${JOURNAL_STREAM:-} ]]; then printf '<%s>' "$level"; fi
  printf '%s\n' "$*"
} >&2

# Tells what could not be done; the next run tries it again.
trouble() {
  left_over=1
  say 3 "$*"
}

# Ends the run because nothing can be done before a person has mended the settings.
refuse() {
  say 3 "$*"
  exit 2
}

# Ends the run.
finish() { exit "$left_over"; }

# Refuses to go on without these settings and these programs.
need_settings() {
  local name
  for name in "$@"; do
    [[ -n ${!name:-} ]] || refuse "$name is not set; see README.md"
  done
}
need_programs() {
  local name
  for name in "$@"; do
    command -v "$name" >/dev/null || refuse "$name is not installed: apt install $name"
  done
}

# Lets only one run at a time into FOLDER. What a killed run left behind counts as well.
enter() {
  mkdir -p -- "$1"
  exec {lock}>"$1/lock"
  flock --nonblock "$lock" || { trouble "another run is still at work in $1"; finish; }
}

# Gives rclone its configuration.
#
# A credential of systemd can't be written, but tokens are renewed and have to be kept. So rclone
# works with a copy, which is made anew when the administrator has changed the credential.
prepare_rclone() {
  export RCLONE_STATS=0 RCLONE_ASK_PASSWORD=false
  # Such downloads have their full size long before they are whole.
  export RCLONE_MULTI_THREAD_STREAMS=0
  # Control characters of names are shown by signs, so that every name is one line.
  export RCLONE_LOCAL_ENCODING=Slash,Dot,Ctl,Del,InvalidUtf8
  if [[ $SIZES == changed ]]; then
    export RCLONE_IGNORE_SIZE=true RCLONE_IGNORE_CHECKSUM=true
  fi
  local given=${CREDENTIALS_DIRECTORY:-}/rclone
  if [[ -z ${CREDENTIALS_DIRECTORY:-} || ! -f $given ]]; then return 0; fi
  need_settings STATE_DIRECTORY
  export RCLONE_CONFIG=$STATE_DIRECTORY/rclone.conf
  if ! cmp -s -- "$given" "$STATE_DIRECTORY/rclone.given"; then
    install -m 0600 -- "$given" "$RCLONE_CONFIG"
    install -m 0600 -- "$given" "$STATE_DIRECTORY/rclone.given"
  fi
}

# Compares FROM with TO and writes what is the same to LIST, a path a line; false where not all is.
# Sizes and, where both sides know one, hashes; with SIZES=changed only that it is there.
same() {
  local from=$1 to=$2 list=$3
  shift 3
  local how=()
  if [[ $SIZES == changed ]]; then how=(--size-only); fi
  rclone check "$from" "$to" --one-way --match "$list" "${how[@]}" "$@"
}
