-- Who signed what the law asks to be noted: she, her thumb, or who answers for her (domain::consent::SIGNED). NULL: not said.
ALTER TABLE consent ADD COLUMN signed TEXT;
