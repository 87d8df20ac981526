//! Arabic letters into presentation forms: one cell for each letter, lam-alef in one.
