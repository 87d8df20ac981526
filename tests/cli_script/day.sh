#!/bin/sh
# A day's work of a delegation, from an empty folder to a checked file, as a script does it: every verb answers in JSON and
# says by its exit code how it went. $NAJMA is the program.
set -eu

najma() { "$NAJMA" --db day.db "$@" --json; }

# What a verb answers must hold a word.
says() {
    wanted=$1; shift
    said=$(najma "$@") || { echo "najma $*: exit code $?: $said" >&2; exit 1; }
    case $said in *"$wanted"*) ;; *) echo "najma $*: « $wanted » is not in $said" >&2; exit 1 ;; esac
}

# A verb must end with a code.
ends() {
    code=$1; shift
    set +e; "$NAJMA" --db day.db "$@" >out 2>err; found=$?; set -e
    [ "$found" = "$code" ] || { echo "najma $*: exit code $found where $code is due" >&2; cat out err >&2; exit 1; }
}

# One value out of a JSON answer: the first under a name.
value() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" | head -n 1; }

najma found --delegation azilal --name Khadija >/dev/null
says AZI centres add --code AZI --name "CEF Azilal" --name-ar "مركز التربية والتكوين أزيلال"
says COUT modules add --code COUT --title Couture --hours 120
says sessions courses add --code COUT-A --module COUT --centre AZI --name "Couture A" --starts j-20 --ends +20 \
    --slots "lun 9-12, mar 9-12, mer 9-12, jeu 9-12, ven 9-12, sam 9-12, dim 9-12"

# The register of the course as the office keeps it; what cannot be read is written apart, mended, and imported.
printf 'N°;Nom;Prénom;الاسم العائلي;Né(e) le;Tél\n' >women.csv
printf '1;EL IDRISSI;Fatima Zahra;الإدريسي;12/3/1995;0661234567\n2;BENALI;Zineb;;1988;\n\n' >>women.csv
printf '3;CHAOUI;Naïma;الشاوي;31/2/1990;\n4;BENALI;Zineb;;1988;\n' >>women.csv
says '"added":2' import persons women.csv --dry-run
says '"rejected":1' import persons women.csv --course COUT-A --from j-20 --rejects rejected.csv
sed 's/31\/2\/1990/28\/2\/1990/' rejected.csv >mended.csv
says '"enrolled":1' import persons mended.csv --course COUT-A --from j-20
says '"added":0' import persons women.csv --course COUT-A --from j-20 --rejects again.csv
says CHAOUI persons list
says '"number":3' enrolments list COUT-A

# The oldest register is taken, by the numbers of its lines, and validated.
due=$(najma sessions due --until j-1)
session=$(printf '%s' "$due" | value id)
says '"untaken":3' attendance show "$session"
says '"absent":1' attendance mark "$session" --absent 3 --late 2:20 --rest-present --validate
says '"register":"validated"' attendance show "$session"
# Another was not held.
other=$(printf '%s' "$due" | sed 's/"id":/\
&/g' | sed -n '4s/"id":"\([^"]*\)".*/\1/p')
says cancelled sessions cancel "$other" --reason souk

# Out it goes, as text and as a workbook.
month=$(najma attendance show "$session" | value on | cut -c 1-7)
says '"rows":3' attendance export COUT-A --month "$month" --format csv --output month.csv
grep -q 'R.20' month.csv
says '"rows":3' attendance export COUT-A --month "$month" --format xlsx --output month.xlsx

# Who did what; the last act taken back and done again.
says '"act":"validate"' history "$session"
says '"clerk":"Khadija"' history
says '"act":"cancel"' undo
says '"act":"cancel"' redo
says '"findings":[]' check

# Refused is 1, not understood is 2.
ends 0 attendance show "$session"
ends 1 attendance mark "$session" --absent 99
ends 1 attendance export COUT-A --month "$month" --format csv --output month.csv
ends 1 persons show NOBODY
ends 2 attendance mark "$session" --absent x
ends 2 attendance
ends 2 nothing

# Every verb that was used explains itself, in French and in Arabic.
for verb in found "centres add" "modules add" "courses add" "import persons" "persons list" "enrolments list" \
    "sessions due" "sessions cancel" "attendance show" "attendance mark" "attendance export" history undo redo check; do
    # shellcheck disable=SC2086 -- words of a verb
    "$NAJMA" $verb --help --lang fr | grep -q 'Usage :'
    # shellcheck disable=SC2086
    "$NAJMA" $verb --help --lang ar | grep -q 'الاستعمال'
done
echo done
