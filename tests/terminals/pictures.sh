#!/usr/bin/env bash
# Pictures of Najma in real terminals, to be looked at by somebody who reads Arabic: no test can see a screen.
#
#     tests/terminals/pictures.sh NAJMA FOLDER [TERMINAL...]
#
# NAJMA is the program, FOLDER takes TERMINAL-SCENE.png. Terminals: xterm pterm xfce4 konsole mlterm kitty, and tmux and
# screen inside those that differ: tmux-xterm tmux-pterm tmux-xfce4 tmux-konsole screen-xterm screen-pterm screen-xfce4
# screen-konsole. Scenes: the three lines of the calibration, an attendance sheet in French with its Arabic column, the form
# of a person with mixed text, and in Arabic the first screen, the sheet, the grid of the month, the persons, the hours, a
# leave, two records side by side, the periods of keeping, the certificates, a record two clerks changed at once. Inside tmux
# and screen the calibration is answered first, as a clerk would; before it stands what she sees without.
#
# It needs an X server without a screen and Debian's packages
#     xvfb xdotool x11-xkb-utils imagemagick xterm pterm xfce4-terminal konsole mlterm kitty tmux screen fonts-dejavu dbus libgl1-mesa-dri
# A terminal that is not there is skipped with its reason; without Xvfb everything is.
set -uo pipefail

najma=$(realpath "${1:?the program}")
folder=${2:?a folder for the pictures}
shift 2
terminals=("$@")
[ ${#terminals[@]} -gt 0 ] || terminals=(xterm pterm xfce4 konsole mlterm kitty {tmux,screen}-{xterm,pterm,xfce4,konsole})
for program in Xvfb xdotool import setxkbmap; do
    command -v "$program" >/dev/null || { echo "SKIPPED: $program is not installed"; exit 0; }
done

mkdir -p "$folder"
work=$(mktemp -d)
export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" LANG=C.UTF-8 LC_ALL=C.UTF-8 USER="${USER:-clerk}"
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR"
unset TMUX STY NO_COLOR WAYLAND_DISPLAY
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done; rm -rf "$work"' EXIT

"$najma" --db "$work/najma.db" sample --seed 7 >/dev/null || exit 1
display=":$((200 + RANDOM % 500))"
Xvfb "$display" -screen 0 1120x760x24 -nolisten tcp 2>/dev/null &
pids+=($!)
export DISPLAY="$display"
for _ in $(seq 50); do xdotool getmouselocation >/dev/null 2>&1 && break; sleep 0.1; done

# What runs inside: the program, or tmux with the program in it. A file of its own, so that every terminal starts it alike.
cat >"$work/najma.sh" <<END
#!/bin/sh
cp "$work/najma.db" "$work/case.db"
rm -rf "$work"/case.db-* "$work"/drafts
exec "$najma" --db "$work/case.db" --lang fr
END
cat >"$work/tmux.sh" <<END
#!/bin/sh
exec tmux -L "pictures-$$" -f "$work/tmux.conf" new-session "sleep 1; exec $work/najma.sh"
END
cat >"$work/screen.sh" <<END
#!/bin/sh
export SCREENDIR="$work/screens"
mkdir -p -m 700 "\$SCREENDIR"
exec screen -U -c /dev/null -S "pictures-$$" sh -c "sleep 1; exec $work/najma.sh"
END
# As the README says: what DejaVu Sans Mono lacks, from DejaVu Sans; room under the line for the dots of ي.
mkdir -p "$HOME/.mlterm"
printf 'DEFAULT = DejaVu Sans Mono\nU+2800-28FF = DejaVu Sans\nU+2D30-2D7F = DejaVu Sans\n' >"$HOME/.mlterm/aafont"
printf 'line_space = 4\n' >"$HOME/.mlterm/main"
printf 'set -g status off\nset -g allow-passthrough on\nset -sg escape-time 20\n' >"$work/tmux.conf"
chmod +x "$work"/*.sh

start() { # terminal, command
    case "$1" in
    xterm) exec xterm -fa 'DejaVu Sans Mono' -fs 11 -geometry 100x30+0+0 -e "$2" ;;
    pterm) exec pterm -fn 'client:DejaVu Sans Mono 11' -geometry 100x30+0+0 -e "$2" ;;
    xfce4) exec dbus-run-session -- xfce4-terminal --disable-server --hide-menubar --geometry=100x30+0+0 -x "$2" ;;
    konsole) exec dbus-run-session -- konsole --nofork --hide-menubar --hide-tabbar -p TerminalColumns=100 -p TerminalRows=30 -e "$2" ;;
    mlterm) exec mlterm --type=xft -w 15 -g 100x30 -e "$2" ;;
    kitty) LIBGL_ALWAYS_SOFTWARE=1 exec kitty --config NONE -o font_family='DejaVu Sans Mono' -o remember_window_size=no \
        -o initial_window_width=100c -o initial_window_height=30c -o update_check_interval=0 \
        -o allow_remote_control=yes --listen-on "unix:$work/kitty" "$2" ;;
    esac
}

program_of() {
    case "$1" in xfce4) echo xfce4-terminal ;; *) echo "$1" ;; esac
}

# The line of the calibration that reads right there.
line_of() {
    case "$1" in pterm | konsole | mlterm) echo 2 ;; kitty) echo 3 ;; *) echo 1 ;; esac
}

keys() { for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.25; done; }
# xdotool types what the keyboard lacks by changing its map for each letter, and a busy terminal looks at the map too late:
# the keyboard is an Arabic one while Arabic is typed. kitty does not look again at all, of six letters it passes on the
# first, and is handed them by its own door.
text() {
    if [ "$outer" = kitty ]; then
        kitty @ --to "unix:$work/kitty" send-text "$1"
        sleep 0.3
        return
    fi
    local word between=""
    for word in $1; do
        [ -z "$between" ] || keys space
        between=yes
        case "$word" in
        *[A-Za-z0-9]*) xdotool type --delay 120 "$word" ;;
        *)
            setxkbmap ara
            sleep 0.7
            xdotool type --delay 120 "$word"
            sleep 0.5
            setxkbmap us
            sleep 0.7
            ;;
        esac
    done
    sleep 0.3
}

shot() { sleep 0.7; import -window root "$folder/$1.png" && echo "$folder/$1.png"; }

# The same field of the same record, her douar, changed here and, while it is being typed, from another desk.
conflict() {
    id=$("$najma" --db "$work/case.db" --json persons search zineb | grep -o '"id":"[^"]*"' | head -1 | cut -d '"' -f 4)
    keys Tab Tab Tab Tab Tab Tab Tab
    text 'Tizi'
    "$najma" --db "$work/case.db" persons set "$id" --douar 'Ighrem' >/dev/null
    keys F2
    shot "$1-conflict-ar"
    keys Escape Escape
}

for terminal in "${terminals[@]}"; do
    outer=${terminal#*-}
    between=${terminal%"$outer"}
    between=${between%-}
    inner="$work/${between:-najma}.sh"
    missing=""
    command -v "$(program_of "$outer")" >/dev/null || missing=$outer
    [ -z "$between" ] || command -v "$between" >/dev/null || missing=$between
    [ -z "$missing" ] || { echo "SKIPPED: $terminal, $missing is not installed"; continue; }
    # What she chose on one terminal is kept, and inside tmux or screen all terminals have one name.
    rm -rf "$HOME/.config/najma"
    start "$outer" "$inner" >"$work/$terminal.log" 2>&1 &
    pid=$!
    pids+=("$pid")
    window=""
    for _ in $(seq 100); do
        window=$(xdotool search --onlyvisible --name '.*' 2>/dev/null | tail -1)
        [ -n "$window" ] && break
        sleep 0.1
    done
    [ -n "$window" ] || { echo "FAILED: $terminal showed no window"; cat "$work/$terminal.log"; continue; }
    # Software rendering may take its time over the first frame.
    for _ in $(seq 40); do
        sleep 0.5
        [ "$(import -window root png:- | identify -format %k -)" -gt 4 ] && break
    done
    sleep 2.5
    # Nobody manages windows here: keys go to the window under the pointer.
    xdotool windowmove "$window" 0 0 windowfocus "$window" mousemove 500 400 click 1 2>/dev/null
    sleep 0.3
    if [ -n "$between" ]; then
        keys 1
        shot "$terminal-before"
        keys Escape F9 z
        shot "$terminal-calibration"
        keys "$(line_of "$outer")"
    else
        keys F9 z
        shot "$terminal-calibration"
        keys Escape
    fi
    keys F9 a 1
    shot "$terminal-sheet-fr"
    keys Escape F9 p
    sleep 0.5
    keys F4
    text 'Benali'
    keys Return
    text 'Zahra'
    keys Return
    text 'بنعلي ab 12 لا'
    shot "$terminal-form"
    keys Escape Escape F9 l F9 a
    shot "$terminal-today-ar"
    keys 1
    shot "$terminal-sheet-ar"
    keys m
    shot "$terminal-month-ar"
    keys Escape 4 Return l
    shot "$terminal-leave-ar"
    keys Escape Escape F9 p
    shot "$terminal-persons-ar"
    text 'benali'
    keys Return F9 j
    text 'benali'
    keys Return Down Right
    shot "$terminal-merging-ar"
    keys Escape Escape Escape Escape F9 i
    shot "$terminal-hours-ar"
    keys Escape F9 F6
    shot "$terminal-retention-ar"
    keys Escape F9 g Return c t
    text 'mutation'
    keys Return F2 v F9 semicolon
    shot "$terminal-certificates-ar"
    keys Escape Escape Escape F9 p
    text 'zineb'
    sleep 0.5
    keys Return
    conflict "$terminal"
    keys F9 q
    sleep 0.5
    kill "$pid" 2>/dev/null
    case "$between" in
    tmux) tmux -L "pictures-$$" kill-server 2>/dev/null ;;
    screen) SCREENDIR="$work/screens" screen -S "pictures-$$" -X quit >/dev/null 2>&1 ;;
    esac
    wait "$pid" 2>/dev/null
    for _ in $(seq 30); do xdotool search --onlyvisible --name '.*' >/dev/null 2>&1 || break; sleep 0.1; done
done
