//! What is chosen over a stage of an import: what a column holds, the course to enrol in.

use super::*;

impl Import {
    pub(super) fn choose_target(&mut self, language: Language) -> Outcome {
        let Stage::Columns(table) = &self.stage else { return Outcome::stay() };
        let now = table.mapping.target(self.at).name();
        let texts = Texts::load(language);
        let choices = Target::all().map(|(target, name)| Choice {
            key: name.to_owned(),
            label: texts.word(&target.word()),
            hint: String::new(),
        });
        self.choosing = Some(Choosing::Target(Picker::new(choices.collect()).at(now)));
        Outcome::stay()
    }

    pub(super) fn choose_course(&mut self, desk: &Desk) -> Result<Outcome> {
        let arabic = desk.language.prefers_arabic();
        let texts = Texts::load(desk.language);
        let running = course::all(&desk.store, desk.today, 0, 500)?;
        let none = Choice { key: String::new(), label: texts.word("importing-no-course"), hint: String::new() };
        let choices = running.iter().filter(|row| row.course.ends_on >= desk.today).map(|row| Choice {
            key: row.id.to_string(),
            label: name_of(row, arabic),
            hint: row.course.code.clone(),
        });
        let now = self.course.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
        let choices = std::iter::once(none).chain(choices).collect();
        self.choosing = Some(Choosing::Course(Picker::new(choices).at(&now)));
        Ok(Outcome::stay())
    }

    pub(super) fn picked(&mut self, picked: Picked, desk: &Desk) -> Outcome {
        let chosen = match picked {
            Picked::Ignored | Picked::Moved => return Outcome::stay(),
            Picked::Closed => {
                self.choosing = None;
                return Outcome::stay();
            }
            Picked::Chosen(chosen) => chosen,
        };
        match self.choosing.take() {
            Some(Choosing::Target(_)) => {
                if let (Stage::Columns(table), Some(target)) = (&mut self.stage, Target::named(&chosen.key)) {
                    table.mapping.set(self.at, target);
                    self.at = (self.at + 1).min(table.headings().len().saturating_sub(1));
                }
                Outcome::stay()
            }
            Some(Choosing::Course(_)) => {
                self.course = chosen.key.parse().ok().map(|id| (id, chosen.label));
                self.again(desk)
            }
            None => Outcome::stay(),
        }
    }
}
