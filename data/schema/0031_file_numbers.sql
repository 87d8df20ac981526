-- File numbers that were recorded before they were kept in capitals: found by their capitals. Hardly a row is in it.
CREATE INDEX person_file_typed ON person (upper(file)) WHERE file <> upper(file);
