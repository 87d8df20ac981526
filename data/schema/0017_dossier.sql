-- What a person's file holds beside her fiche: papers, what the law asks to be noted, whom she lives with.

-- Pièces du dossier: at most one row for each paper of a person; none: not looked at yet.
CREATE TABLE document (
  id     INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  kind   TEXT    NOT NULL,              -- code of the vocabulary `piece`
  state  INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),  -- domain::document::State
  on_date TEXT   NOT NULL,              -- the day it was seen, or asked for
  note   TEXT,
  chg    INTEGER NOT NULL,
  UNIQUE (person, kind)
) STRICT;

-- Law 09-08: the notice told to her, what she agreed to or refused, what she withdrew. Rows are added, seldom changed.
CREATE TABLE consent (
  id       INTEGER PRIMARY KEY,
  person   INTEGER NOT NULL REFERENCES person (id),
  kind     TEXT    NOT NULL,            -- domain::consent::KINDS
  on_date  TEXT    NOT NULL,
  language TEXT,                        -- code of the vocabulary `language`: in which it was told
  oral     INTEGER NOT NULL DEFAULT 0 CHECK (oral IN (0, 1)),  -- 1: read aloud, for those who cannot read
  by_whom  TEXT    NOT NULL,            -- who told it
  note     TEXT,
  chg      INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_person ON consent (person);

-- Who lives together: a mother in training and her child in the crèche.
CREATE TABLE household (
  id  INTEGER PRIMARY KEY,
  chg INTEGER NOT NULL
) STRICT;

CREATE TABLE household_member (
  id        INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household (id),
  person    INTEGER NOT NULL UNIQUE REFERENCES person (id),
  role      TEXT,                       -- code of the vocabulary `household_role`
  chg       INTEGER NOT NULL
) STRICT;
CREATE INDEX household_member_household ON household_member (household);
