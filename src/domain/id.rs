//! Ids of records: one number names the delegation and the record.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Builds the number behind every id: the delegation in the high bits, a counter in the low 32.
pub const fn compose(delegation: u16, n: u32) -> i64 {
    ((delegation as i64) << 32) | n as i64
}

/// The counter part of an id: what the journal keeps as the scope of a Change.
pub const fn low(id: i64) -> u32 {
    (id & 0xffff_ffff) as u32
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            /// `81-000412`: the delegation, then the counter.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}-{:06}", self.0 >> 32, low(self.0))
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            /// Reads what `Display` writes, or the bare number.
            fn from_str(text: &str) -> Result<Self, ()> {
                parse(text).map(Self).ok_or(())
            }
        }
    )+};
}

fn parse(text: &str) -> Option<i64> {
    match text.split_once('-') {
        Some((delegation, n)) => Some(compose(delegation.parse().ok()?, n.parse().ok()?)),
        None => text.parse().ok().filter(|id| *id > 0),
    }
}

ids! {
    /// A woman, a girl, or anyone the listening space receives.
    PersonId,
    /// A place where courses are held.
    CentreId,
    /// One version of a module.
    ModuleId,
    /// Modules in order to a certificate.
    PathwayId,
    /// Who teaches.
    TrainerId,
    /// An assessment of a course.
    AssessmentId,
    /// A line of the register of certificates.
    CertificateId,
    /// An open awareness session.
    AwarenessId,
    /// A room of a centre.
    RoomId,
    /// One run of a module version for one group.
    CourseId,
    /// One line of a course's weekly timetable.
    RecurrenceId,
    /// Days without classes.
    ClosureId,
    /// An apprentice's contract.
    ContractId,
    /// Days of other hours.
    SeasonId,
    /// One dated class meeting.
    SessionId,
    /// One person's dated place in one course.
    EnrolmentId,
    /// A filter kept under a name.
    ListId,
    /// A task about somebody to ask after.
    FollowUpId,
    /// Days somebody is excused from.
    LeaveId,
    /// A person who uses this program.
    ClerkId,
    /// One journalled write; not prefixed by a delegation.
    ChangeId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_shows() {
        let id = PersonId(compose(81, 412));
        assert_eq!(id.to_string(), "81-000412");
        assert_eq!("81-000412".parse(), Ok(id));
        assert_eq!(id.0.to_string().parse(), Ok(id));
        assert!("".parse::<PersonId>().is_err());
        assert!("81-".parse::<PersonId>().is_err());
        assert!("99999-1".parse::<PersonId>().is_err());
    }
}
