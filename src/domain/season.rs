//! A season: days between which classes keep other hours: Ramadan, high summer.

use super::closure::parse_centre;
use super::date::{figures, parse_time};
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{CentreId, SeasonId};
use super::message::{Message, Value};
use chrono::{NaiveDate, NaiveTime, Timelike};

/// Hours of work in Ramadan, unless a season says others: 9 to 15 (arrêté 05.1899 of 30 September 2005).
pub const RAMADAN: (u32, u32) = (9, 15);

/// A valid season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    /// `None`: every centre of the delegation.
    pub centre: Option<CentreId>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// No class begins before.
    pub opens: NaiveTime,
    /// No class ends after.
    pub closes: NaiveTime,
    /// What it is called, in French.
    pub title: String,
    /// The same in Arabic.
    pub title_ar: Option<String>,
}

/// A season with its id.
#[derive(Clone, Debug)]
pub struct SeasonRow {
    /// Its id.
    pub id: SeasonId,
    /// Everything else.
    pub season: Season,
    /// Code of the centre; `None` for all.
    pub centre_code: Option<String>,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("title", Kind::Text(Script::Latin), 30, 60),
    Field::new("title_ar", Kind::Text(Script::Arabic), 30, 60),
    Field::new("from", Kind::Date, 12, 12),
    Field::new("to", Kind::Date, 12, 12).beside(),
    Field::new("opens", Kind::Time, 6, 8),
    Field::new("closes", Kind::Time, 6, 8).beside(),
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
];

/// The columns of its list.
pub const COLUMNS: &[Column<SeasonRow>] = &[
    Column::new("from", Width::Cells(10), Script::Latin, |r: &SeasonRow| Value::Date(r.season.from)),
    Column::new("to", Width::Cells(10), Script::Latin, |r: &SeasonRow| Value::Date(r.season.to)),
    Column::new("opens", Width::Cells(6), Script::Latin, |r: &SeasonRow| Value::Time(r.season.opens)),
    Column::new("closes", Width::Cells(6), Script::Latin, |r: &SeasonRow| Value::Time(r.season.closes)),
    Column::new("centre", Width::Cells(8), Script::Latin, |r: &SeasonRow| r.centre_code.clone().into()),
    Column::new("title", Width::Fill(16), Script::Latin, |r: &SeasonRow| r.season.title.as_str().into()),
    Column::new("title_ar", Width::Fill(12), Script::Arabic, |r: &SeasonRow| r.season.title_ar.clone().into()),
];

/// Most days of one season: a longer one is a slip of the year.
const MOST_DAYS: i64 = 120;

impl Season {
    /// The only way from typed text to a season.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let title = field::required(FIELDS, "title", draft, &mut problems);
        let title_ar = field::text(FIELDS, "title_ar", draft, &mut problems);
        let mut day = |id| {
            if draft.get(id).trim().is_empty() {
                problems.add(id, Message::new("field-missing"));
            }
            field::date(FIELDS, id, draft, today, &mut problems)
        };
        let (from, to) = (day("from"), day("to"));
        if let (Some(from), Some(to)) = (from, to) {
            if to < from {
                problems.add("to", Message::new("period-ends-before").with("from", from));
            } else if to.signed_duration_since(from).num_days() >= MOST_DAYS {
                problems.add("to", Message::new("season-long").with("max", MOST_DAYS));
            }
        }
        let mut hour = |id| {
            let typed = field::required(FIELDS, id, draft, &mut problems);
            if typed.is_empty() { None } else { problems.take(id, parse_time(&typed)) }
        };
        let (opens, closes) = (hour("opens"), hour("closes"));
        if let (Some(opens), Some(closes)) = (opens, closes)
            && closes <= opens
        {
            problems.add("closes", Message::new("season-closes-before").with("from", opens).with("to", closes));
        }
        let centre = field::text(FIELDS, "centre", draft, &mut problems)
            .and_then(|text| problems.take("centre", parse_centre(&text)));
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self {
            centre,
            from: from.unwrap_or(today),
            to: to.unwrap_or(today),
            opens: opens.unwrap_or_default(),
            closes: closes.unwrap_or_default(),
            title,
            title_ar,
        })
    }

    /// What a form shows to change it; `parse` reads it back unchanged. A centre stands as its id.
    pub fn to_draft(&self) -> Draft {
        let date = figures::date;
        let time = figures::time;
        Draft::default()
            .with("title", self.title.as_str())
            .with("title_ar", self.title_ar.as_deref().unwrap_or_default())
            .with("from", date(self.from))
            .with("to", date(self.to))
            .with("opens", time(self.opens))
            .with("closes", time(self.closes))
            .with("centre", self.centre.map(|id| id.to_string()).unwrap_or_default())
    }

    /// « Ramadan 1448 9:00 – 15:00 ».
    pub fn told(&self) -> Message {
        Message::new("calendar-season")
            .with("title", Value::both(&self.title, self.title_ar.as_deref()))
            .with("opens", Value::Time(self.opens))
            .with("closes", Value::Time(self.closes))
    }

    /// True if a class of `centre` on `day` falls into it.
    pub fn covers(&self, centre: CentreId, day: NaiveDate) -> bool {
        self.centre.is_none_or(|own| own == centre) && (self.from..=self.to).contains(&day)
    }

    /// New hours for the classes of a day, in the order they begin by the timetable: each as late as it must and as early as
    /// it has to, its length kept. `shared` says which two may not be at once: one room, one trainer, one group; what was at
    /// once by the timetable may stay so. `None` where a class does not fit.
    pub fn fit(&self, classes: &[(NaiveTime, u16)], shared: impl Fn(usize, usize) -> bool) -> Vec<Option<NaiveTime>> {
        let (opens, closes) = (minute(self.opens), minute(self.closes));
        let spans: Vec<(u32, u32)> = classes.iter().map(|(at, long)| (minute(*at), u32::from(*long))).collect();
        let apart = |one: usize, two: usize| {
            let (Some(a), Some(b)) = (spans.get(one), spans.get(two)) else { return false };
            shared(one, two) && (a.0 + a.1 <= b.0 || b.0 + b.1 <= a.0)
        };
        // Forward: none before the opening, none into the one before it.
        let mut at: Vec<u32> = Vec::with_capacity(spans.len());
        for (n, (start, _)) in spans.iter().enumerate() {
            let ends = spans.iter().zip(&at).enumerate().filter(|(m, _)| apart(*m, n)).map(|(_, (own, at))| at + own.1);
            at.push(ends.chain([opens, *start]).max().unwrap_or(opens));
        }
        // Backward: none past the closing, none into the one after it.
        let mut found: Vec<Option<u32>> = vec![None; spans.len()];
        for n in (0..spans.len()).rev() {
            let (Some((_, long)), Some(start)) = (spans.get(n), at.get(n)) else { continue };
            let later = found.iter().enumerate().skip(n + 1).filter(|(m, _)| apart(n, *m)).filter_map(|(_, at)| *at);
            let limit = later.min().unwrap_or(closes).min(closes);
            let latest = limit.checked_sub(*long).map(|latest| latest.min(*start)).filter(|latest| *latest >= opens);
            if let Some(slot) = found.get_mut(n) {
                *slot = latest;
            }
        }
        let time = |minute: u32| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0);
        found.into_iter().map(|minute| minute.and_then(time)).collect()
    }
}

fn minute(at: NaiveTime) -> u32 {
    at.hour() * 60 + at.minute()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 2, 1).unwrap()
    }

    fn draft() -> Draft {
        Draft::default()
            .with("title", "Ramadan")
            .with("from", "8/2")
            .with("to", "9/3")
            .with("opens", "9")
            .with("closes", "15")
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn what_is_refused() {
        for (draft, field, id) in [
            (draft().with("title", ""), "title", "field-missing"),
            (draft().with("from", ""), "from", "field-missing"),
            (draft().with("to", "1/2"), "to", "period-ends-before"),
            (draft().with("to", "9/3/2028"), "to", "season-long"),
            (draft().with("closes", "9"), "closes", "season-closes-before"),
            (draft().with("opens", "midi"), "opens", "date-time-unknown"),
            (draft().with("centre", "x"), "centre", "field-record"),
        ] {
            let problems = Season::parse(&draft, today()).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
    }

    #[test]
    fn a_day_of_ramadan_is_drawn_together() {
        let season = Season::parse(&draft(), today()).unwrap();
        // One room: 8:30 to 11:30 and 14 to 17 become 9 to 12 and 12 to 15.
        let day = [(at(8, 30), 180), (at(14, 0), 180)];
        assert_eq!(season.fit(&day, |_, _| true), [Some(at(9, 0)), Some(at(12, 0))]);
        // Two rooms: each only as far as it must.
        assert_eq!(season.fit(&day, |_, _| false), [Some(at(9, 0)), Some(at(12, 0))]);
        let three = [(at(8, 0), 180), (at(11, 0), 180), (at(14, 0), 180)];
        assert_eq!(season.fit(&three, |_, _| true), [None, Some(at(9, 0)), Some(at(12, 0))]);
        assert_eq!(season.fit(&[(at(10, 0), 120)], |_, _| true), [Some(at(10, 0))], "what fits stays");
        // Two groups that share an hour by agreement go on sharing it.
        let joined = [(at(16, 0), 120), (at(16, 0), 120)];
        assert_eq!(season.fit(&joined, |_, _| true), [Some(at(13, 0)), Some(at(13, 0))]);
    }

    proptest! {
        #[test]
        fn a_season_reads_back(start in 0_u64..40_000, days in 0_u64..119, opens in 0_u32..12, hours in 1_u32..11) {
            let from = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + Days::new(start);
            let season = Season {
                centre: None, from, to: from + Days::new(days), opens: at(opens, 15), closes: at(opens + hours, 0).max(at(opens, 30)),
                title: "Ramadan".into(), title_ar: Some("رمضان".into()),
            };
            prop_assert_eq!(Season::parse(&season.to_draft(), today()), Ok(season));
        }

        /// Whatever the day: every class that fits is inside the season's hours, and two that were apart stay apart.
        #[test]
        fn classes_fit_without_meeting(
            raw in prop::collection::vec((0_u32..1_300, 15_u16..240, 0_u8..3), 0..8), opens in 6_u32..12, hours in 2_u32..10,
        ) {
            let season = Season { opens: at(opens, 0), closes: at(opens + hours, 0), ..Season::parse(&draft(), today()).unwrap() };
            let mut classes: Vec<(NaiveTime, u16, u8)> =
                raw.into_iter().map(|(start, long, room)| (at(start / 60, start % 60), long.min(1_439 - start as u16), room)).collect();
            classes.sort_unstable();
            let spans: Vec<(NaiveTime, u16)> = classes.iter().map(|(at, long, _)| (*at, *long)).collect();
            let same = |a: usize, b: usize| classes[a].2 == classes[b].2;
            let found = season.fit(&spans, same);
            let end = |at: NaiveTime, n: usize| minute(at) + u32::from(spans[n].1);
            for (n, own) in found.iter().enumerate() {
                let Some(own) = *own else { continue };
                prop_assert!(own >= season.opens && end(own, n) <= minute(season.closes));
                for (m, other) in found.iter().enumerate().skip(n + 1) {
                    let Some(other) = *other else { continue };
                    if same(n, m) && end(spans[n].0, n) <= minute(spans[m].0) {
                        prop_assert!(end(own, n) <= minute(other), "{:?} {:?}", (n, own), (m, other));
                    }
                }
            }
            // Nothing moves that need not.
            if spans.iter().enumerate().all(|(n, (start, _))| *start >= season.opens && end(*start, n) <= minute(season.closes)) {
                prop_assert_eq!(found, spans.iter().map(|(start, _)| Some(*start)).collect::<Vec<_>>());
            }
        }
    }
}
