//! The only place that asks the machine what time it is.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::sync::Arc;
use tz::TimeZone;

/// The zone whose civil date counts, as the system's zone directory names it.
const CASABLANCA: &str = ":Africa/Casablanca";

/// Legal time where the zone file is of no use: UTC+1 all year (decree 2-18-855 of 26 October 2018). It is an hour
/// ahead of the wall clock during Ramadan, which touches the date of one hour a night.
const LEGAL_OFFSET: i64 = 3_600;

/// 15 December 2025, noon UTC: outside Ramadan and after the decree, so that every zone file that knows the decree
/// says UTC+1 and every older one says UTC+0.
const WITNESS: i64 = 1_765_800_000;

/// A source of instants, passed to whoever needs one: the desk test fixes it.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    tell: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    /// Read once: `today` is asked before each batch of events. `None` where the file is missing or out of date.
    zone: Option<TimeZone>,
}

impl Clock {
    /// The machine's own clock.
    #[allow(clippy::disallowed_methods, reason = "this is the room where time comes in")]
    pub fn system() -> Self {
        Self::told_by(Utc::now)
    }

    /// A clock that tells what `tell` returns.
    pub fn told_by(tell: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self::with_zone(tell, CASABLANCA)
    }

    fn with_zone(tell: impl Fn() -> DateTime<Utc> + Send + Sync + 'static, zone_file: &str) -> Self {
        Self(Arc::new(Inner {
            tell: Box::new(tell),
            zone: TimeZone::from_posix_tz(zone_file).ok().filter(knows_the_decree),
        }))
    }

    /// UTC milliseconds.
    pub fn now_ms(&self) -> i64 {
        (self.0.tell)().timestamp_millis()
    }

    /// The civil date in Morocco (Africa/Casablanca), whatever the machine's own zone.
    pub fn today(&self) -> NaiveDate {
        self.civil(self.now_ms()).date()
    }

    /// The civil date and time in Morocco at an instant in UTC milliseconds.
    pub fn civil(&self, at_ms: i64) -> NaiveDateTime {
        let at = at_ms.div_euclid(1000);
        let offset = self.0.zone.as_ref().and_then(|zone| offset(zone, at)).unwrap_or(LEGAL_OFFSET);
        DateTime::from_timestamp(at.saturating_add(offset), 0).unwrap_or_default().naive_utc()
    }
}

/// Seconds east of UTC at an instant, if the zone file reaches that far.
fn offset(zone: &TimeZone, at: i64) -> Option<i64> {
    zone.find_local_time_type(at).ok().map(|kind| i64::from(kind.ut_offset()))
}

fn knows_the_decree(zone: &TimeZone) -> bool {
    offset(zone, WITNESS) == Some(LEGAL_OFFSET)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::{Duration, TimeZone as _};

    fn at(zone_file: &str, y: i32, m: u32, d: u32, h: u32, min: u32) -> NaiveDate {
        let now = Utc.with_ymd_and_hms(y, m, d, h, min, 0).unwrap();
        Clock::with_zone(move || now, zone_file).today()
    }

    fn date(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn midnight_is_an_hour_before_utc_outside_ramadan_and_at_utc_inside() {
        assert_eq!(at(CASABLANCA, 2026, 11, 23, 22, 59), date(2026, 11, 23));
        assert_eq!(at(CASABLANCA, 2026, 11, 23, 23, 0), date(2026, 11, 24));
        // Ramadan time: 15 February to 22 March 2026.
        assert_eq!(at(CASABLANCA, 2026, 3, 1, 23, 59), date(2026, 3, 1));
        assert_eq!(at(CASABLANCA, 2026, 3, 2, 0, 0), date(2026, 3, 2));
    }

    #[test]
    fn the_repeated_and_the_skipped_hour_of_2026_and_2027_fall_on_one_date_each() {
        for (y, m, d) in [(2026, 2, 15), (2026, 3, 22), (2027, 2, 7), (2027, 3, 14)] {
            let first = Utc.with_ymd_and_hms(y, m, d, 0, 0, 0).unwrap() - Duration::days(1);
            let mut seen = Vec::new();
            for minute in 0..48 * 60 {
                let now = first + Duration::minutes(minute);
                let today = Clock::with_zone(move || now, CASABLANCA).today();
                if seen.last() != Some(&today) {
                    seen.push(today);
                }
            }
            // A date never comes back, none is skipped; the third begins within the last hour at most.
            assert!(seen.windows(2).all(|w| w[1] == w[0] + Duration::days(1)), "{seen:?}");
            assert!(seen.len() <= 3, "{seen:?}");
        }
    }

    #[test]
    fn without_a_zone_file_or_with_one_older_than_the_decree_it_is_utc_plus_one() {
        for file in [":Africa/Nowhere", ":/dev/null", "", "WET0WEST,M3.5.0/2,M10.5.0/3"] {
            assert_eq!(at(file, 2026, 11, 23, 22, 59), date(2026, 11, 23), "{file}");
            assert_eq!(at(file, 2026, 11, 23, 23, 0), date(2026, 11, 24), "{file}");
        }
    }

    #[test]
    fn clocks_that_are_far_off_give_a_date() {
        for now in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC, DateTime::UNIX_EPOCH] {
            let _ = Clock::told_by(move || now).today();
        }
    }
}
