#!/usr/bin/env bash
# Counts the instructions of a call and of a call written by hand, as the difference between runs of different length.
# Needs valgrind. For details, run callgrind_annotate on the files in target/callgrind.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=target/callgrind
mkdir -p "$out"
rm -f "$out/url"

bench="$(CARGO_PROFILE_BENCH_DEBUG=line-tables-only cargo bench --package feishu-tests --bench call --no-run --message-format json |
    sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' | tail -n 1)"
"$bench" server >"$out/url" &
server=$!
trap 'kill "$server"' EXIT
until [[ -s "$out/url" ]]; do sleep 0.1; done

# NAME CALLS: prints the instructions of this many calls, one at a time.
count() {
    valgrind --tool=callgrind --callgrind-out-file="$out/$1.$2" "$bench" client "$1" "$(cat "$out/url")" 1 "$2" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

for client in feishu-api reqwest; do
    few="$(count "$client" 500)"
    many="$(count "$client" 2500)"
    printf '%-12s %d instructions a call\n' "$client" "$(((many - few) / 2000))"
done
