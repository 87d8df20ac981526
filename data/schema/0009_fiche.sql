-- The rest of the « fiche d'inscription »: everything the paper asks that a person is not found by.
--
-- One row at most for each person, so that lists and imports, which need none of it, stay as they are. Every column but
-- the key is an answer, or the reason why there is none: `?` unknown, `!` refused, `-` does not apply
-- (domain::unsaid). NULL: not asked yet.
CREATE TABLE person_detail (
  id              INTEGER PRIMARY KEY REFERENCES person (id),
  marital         TEXT,  -- codes of their vocabularies (table term, data/reference/terms.csv): marital, education, nationality,
  education       TEXT,  -- document, milieu, school, occupation, income_source, income, cover, disability, language, guardian_link,
  known_as        TEXT,  -- referral, wanted (stream), wanted_level (level), left_reason (leaving)
  married_name    TEXT,
  birthplace      TEXT,
  nationality     TEXT,
  document        TEXT,
  document_no     TEXT,
  address         TEXT,
  milieu          TEXT,
  neighbour_phone TEXT,  -- phones as person.phone
  safe_phone      TEXT,
  children        TEXT,  -- digits
  school          TEXT,
  occupation      TEXT,
  income_source   TEXT,
  income          TEXT,
  cover           TEXT,
  disability      TEXT,
  language        TEXT,
  father          TEXT,
  mother          TEXT,
  guardian        TEXT,
  guardian_link   TEXT,
  guardian_phone  TEXT,
  referral        TEXT,
  wanted          TEXT,
  wanted_level    TEXT,
  entered_on      TEXT,  -- dates YYYY-MM-DD; NULL: as her enrolments say
  left_on         TEXT,
  left_reason     TEXT,
  -- Why a column of `person` is NULL: only `?`, `!` or `-`.
  family          TEXT,
  given           TEXT,
  family_ar       TEXT,
  given_ar        TEXT,
  birth           TEXT,
  sex             TEXT,
  commune         TEXT,
  douar           TEXT,
  phone           TEXT,
  file            TEXT,
  cin             TEXT,
  chg             INTEGER NOT NULL
) STRICT;

-- domain::person::Shield: 1 ne pas appeler, 2 protected address, 3 both. It stands here because every reader of persons
-- must know it.
ALTER TABLE person ADD COLUMN shield INTEGER;

-- Words of vocabularies that the delegation added, renamed or withdrew; those not named here are as they are shipped.
-- Records hold the code, so a term is never deleted and its code never changed.
CREATE TABLE term (
  id         INTEGER PRIMARY KEY,
  vocabulary TEXT    NOT NULL,                -- domain::vocabulary::NAMES
  code       TEXT    NOT NULL,
  fr         TEXT    NOT NULL,                -- « mariée/marié »: hers, his
  ar         TEXT,
  zgh        TEXT,
  en         TEXT,
  active     INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg        INTEGER NOT NULL,
  UNIQUE (vocabulary, code)
) STRICT;
