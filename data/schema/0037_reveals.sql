-- When the hidden fields of a person were shown stands in her history.
CREATE INDEX change_reveal ON change (scope) WHERE act = 'reveal';
