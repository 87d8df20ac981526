//! How long a record is kept (law 09-08, art. 3: no longer than its purpose needs): what kind of record it is, when its last
//! event was, when it is past its time.
//!
//! No text of the CNDP gives a number for social files, so every duration is a setting of the delegation's. Where it has set
//! none: two years after the last contact for who was only registered, as the CNIL's reference for the social sector (2023)
//! has it; ten years for who followed a course or had a contract, while hours and results may be asked for again; at once
//! for who took her agreement back and has no place any more (art. 9).

use super::date;
use chrono::{Datelike, NaiveDate};

/// What kind of record it is: the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// She refused or took her agreement back, and has no place.
    Withdrawn,
    /// She had a contract of apprenticeship.
    Apprentice,
    /// She followed a course, or waited for one.
    Training,
    /// She was registered, and no more.
    Contact,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Withdrawn, Self::Apprentice, Self::Training, Self::Contact];

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Apprentice => "apprentice",
            Self::Training => "training",
            Self::Contact => "contact",
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Withdrawn => "retention-withdrawn",
            Self::Apprentice => "retention-apprentice",
            Self::Training => "retention-training",
            Self::Contact => "retention-contact",
        }
    }
}

/// What is known of a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// Last day of her last place in a course.
    pub place: Option<NaiveDate>,
    /// Last day of her last contract.
    pub contract: Option<NaiveDate>,
    /// Last notice, consent, withdrawal.
    pub consent: Option<NaiveDate>,
    /// Last time somebody asked after her.
    pub asked: Option<NaiveDate>,
    /// True if what she said last is no.
    pub refused: bool,
    /// The day her record was last written.
    pub written: NaiveDate,
}

impl Life {
    /// What kind of record it is on a day.
    pub fn kind(&self, today: NaiveDate) -> Kind {
        let placed = [self.place, self.contract].into_iter().flatten().max();
        if self.refused && placed.is_none_or(|last| last < today) {
            Kind::Withdrawn
        } else if self.contract.is_some() {
            Kind::Apprentice
        } else if self.place.is_some() {
            Kind::Training
        } else {
            Kind::Contact
        }
    }

    /// Her last event; where there is none, the day her record was written.
    pub fn last(&self) -> NaiveDate {
        let events = [self.place, self.contract, self.consent, self.asked];
        events.into_iter().flatten().max().unwrap_or(self.written)
    }
}

/// The day after which a record is past its time: so many years after a day; 29 February falls on 1 March.
pub fn due(last: NaiveDate, years: u16) -> NaiveDate {
    let year = last.year().saturating_add(i32::from(years));
    last.with_year(year).or_else(|| date::civil(1, 3, year).ok()).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_record_is_of_the_first_kind_that_fits_and_due_years_after_its_last_event() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-24");
        let written = day("2020-02-29");
        let contact = Life { written, ..Life::default() };
        assert_eq!((contact.kind(today), contact.last()), (Kind::Contact, written));
        assert_eq!(due(written, 2), day("2022-03-01"));
        assert_eq!(due(written, 0), written);
        let place = Life { place: Some(day("2027-01-01")), refused: true, ..contact };
        assert_eq!(place.kind(today), Kind::Training, "she still has a place");
        let over = Life { place: Some(day("2021-01-01")), asked: Some(day("2021-06-01")), ..place };
        assert_eq!((over.kind(today), over.last()), (Kind::Withdrawn, day("2021-06-01")));
        let apprentice = Life { contract: Some(day("2022-01-01")), refused: false, ..over };
        assert_eq!((apprentice.kind(today), apprentice.last()), (Kind::Apprentice, day("2022-01-01")));
        assert_eq!(due(day("9999-12-31"), u16::MAX), NaiveDate::MAX.min(due(day("9999-12-31"), u16::MAX)));
    }
}
