//! The shape of the examples: which keys are in which object, with all examples and all elements of an array merged. A
//! string that contains JSON counts as that JSON.

use std::collections::HashMap;

use serde_json::Value;

/// The number of a name. Rows and keys with the same name have the same number.
pub(super) type Name = u32;

/// One or more places of the examples, seen as one object: an index into [`Shapes`].
pub(super) type View = u32;

/// The number of places that are merged; more would add nothing.
const MAX_PLACES: usize = 64;

/// Maps names to numbers.
#[derive(Default)]
pub(super) struct Names(HashMap<String, Name>);

impl Names {
    pub(super) fn number(&mut self, name: &str) -> Name {
        if let Some(number) = self.0.get(name) {
            return *number;
        }
        let number = self.0.len() as Name;
        self.0.insert(name.to_owned(), number);
        number
    }
}

/// The kinds of values seen at a place.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// An object that is not empty.
    pub(super) keys: bool,
    pub(super) object: bool,
    pub(super) array: bool,
    pub(super) plain: bool,
}

#[derive(Default)]
struct Place {
    keys: HashMap<Name, u32>,
    seen: Seen,
}

/// Every place of the examples.
pub(super) struct Shapes {
    places: Vec<Place>,
    views: Vec<(Vec<u32>, Seen)>,
    by_places: HashMap<Vec<u32>, View>,
    members: HashMap<(View, Option<Name>), Option<View>>,
}

impl Shapes {
    /// Reads the examples.
    pub(super) fn read(examples: &[Value], names: &mut Names) -> Self {
        let mut shapes = Self {
            places: vec![Place::default()],
            views: Vec::new(),
            by_places: HashMap::new(),
            members: HashMap::new(),
        };
        let written = examples.iter().flat_map(|example| shapes.add(0, example, names)).collect::<Vec<_>>();
        for (place, text) in written {
            if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
                shapes.add(place, &value, names);
            }
        }
        shapes.view(vec![0]);
        shapes
    }

    /// Adds what a value shows of a place. Returns the strings in it that may be JSON.
    fn add<'a>(&mut self, place: u32, value: &'a Value, names: &mut Names) -> Vec<(u32, &'a str)> {
        let mut written = Vec::new();
        let mut open = vec![(place, value)];
        while let Some((at, value)) = open.pop() {
            let next = self.places.len() as u32;
            let Some(place) = self.places.get_mut(at as usize) else { continue };
            match value {
                Value::Object(object) => {
                    place.seen.object = true;
                    let mut added = 0;
                    for (key, value) in object {
                        let child = *place.keys.entry(names.number(key)).or_insert_with(|| {
                            added += 1;
                            next + added - 1
                        });
                        open.push((child, value));
                    }
                    self.places.resize_with(self.places.len() + added as usize, Place::default);
                }
                Value::Array(elements) => {
                    place.seen.array = true;
                    open.extend(elements.iter().map(|element| (at, element)));
                }
                Value::Null => {}
                Value::String(text) => {
                    place.seen.plain = true;
                    if text.trim_start().starts_with(['{', '[']) {
                        written.push((at, text.as_str()));
                    }
                }
                Value::Bool(_) | Value::Number(_) => place.seen.plain = true,
            }
        }
        written
    }

    /// Returns the outermost object.
    pub(super) const OUTERMOST: View = 0;

    fn view(&mut self, mut places: Vec<u32>) -> Option<View> {
        places.sort_unstable();
        places.dedup();
        places.truncate(MAX_PLACES);
        if places.is_empty() {
            return None;
        }
        if let Some(view) = self.by_places.get(&places) {
            return Some(*view);
        }
        let view = self.views.len() as View;
        let seen = places.iter().filter_map(|place| self.places.get(*place as usize));
        let seen = seen.fold(Seen::default(), |all, place| Seen {
            keys: all.keys || !place.keys.is_empty(),
            object: all.object || place.seen.object,
            array: all.array || place.seen.array,
            plain: all.plain || place.seen.plain,
        });
        self.by_places.insert(places.clone(), view);
        self.views.push((places, seen));
        Some(view)
    }

    fn places(&self, view: View) -> impl Iterator<Item = &Place> {
        let places = self.views.get(view as usize).into_iter().flat_map(|(places, _)| places);
        places.filter_map(|place| self.places.get(*place as usize))
    }

    /// Merges several views.
    pub(super) fn together(&mut self, views: impl Iterator<Item = View>) -> Option<View> {
        let places =
            views.filter_map(|view| self.views.get(view as usize)).flat_map(|(places, _)| places).copied().collect();
        self.view(places)
    }

    /// Returns the value of a key.
    pub(super) fn member(&mut self, view: View, name: Name) -> Option<View> {
        self.below(view, Some(name))
    }

    /// Returns the values of all keys, for a map.
    pub(super) fn values(&mut self, view: View) -> Option<View> {
        self.below(view, None)
    }

    fn below(&mut self, view: View, name: Option<Name>) -> Option<View> {
        if let Some(known) = self.members.get(&(view, name)) {
            return *known;
        }
        let found = match name {
            Some(name) => self.places(view).filter_map(|place| place.keys.get(&name).copied()).collect(),
            None => self.places(view).flat_map(|place| place.keys.values().copied()).collect(),
        };
        let found = self.view(found);
        self.members.insert((view, name), found);
        found
    }

    /// Returns the kinds of values that are shown.
    pub(super) fn seen(&self, view: View) -> Seen {
        self.views.get(view as usize).map_or_else(Seen::default, |(_, seen)| *seen)
    }
}
