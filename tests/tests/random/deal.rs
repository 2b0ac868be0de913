//! Deals elements to bodies, entries, containers and lists.

use fastrand::Rng;

use crate::apart::{Around, CONTAINERS, Element, Members, Place};
use crate::support::LISTS;
use crate::tree::Tree;

/// A part of a body, and the elements that it gives the events of, in order.
pub(crate) type Part = (Tree, Vec<usize>);

/// Deals elements to bodies, entries, containers and lists.
pub(crate) struct Dealer<'r> {
    pub(crate) rng: &'r mut Rng,
    pub(crate) elements: &'r [Element],
}

impl Dealer<'_> {
    pub(crate) fn body(&mut self) -> Part {
        let mut bodies: Vec<Part> = Vec::new();
        let mut objects: Vec<(Members, Vec<usize>)> = Vec::new();
        for (at, element) in self.elements.iter().enumerate() {
            match element.place {
                Place::Body => bodies.push((element.tree.clone(), vec![at])),
                _ => push(&mut objects, element.object.clone(), at),
            }
        }
        for (object, members) in objects {
            let (entries, order) = joined(self.entries(&members));
            bodies.push((self.object(object, vec![("entry".to_owned(), Tree::Array(entries))]), order));
        }
        self.rng.shuffle(&mut bodies);
        let nested = matches!(&bodies[0].0, Tree::Array(_));
        if bodies.len() == 1 && !nested && !self.rng.bool() {
            return bodies.remove(0);
        }
        let (bodies, order) = joined(bodies);
        (Tree::Array(bodies), order)
    }

    fn entries(&mut self, members: &[usize]) -> Vec<Part> {
        let mut entries: Vec<Part> = Vec::new();
        let mut heads: Vec<(Members, Vec<usize>)> = Vec::new();
        for at in members {
            match &self.elements[*at].place {
                Place::Container { head, .. } | Place::List { head, .. } => {
                    push(&mut heads, head.clone(), *at);
                }
                _ => entries.push((self.elements[*at].tree.clone(), vec![*at])),
            }
        }
        for (head, mut members) in heads {
            while !members.is_empty() {
                let some: Vec<usize> = members.drain(..self.rng.usize(1..=members.len())).collect();
                entries.push(self.entry(&head, &some));
            }
        }
        self.rng.shuffle(&mut entries);
        entries
    }

    fn entry(&mut self, head: &Members, members: &[usize]) -> Part {
        let mut containers: [Vec<Part>; CONTAINERS.len()] = Default::default();
        // Errors apart, for they are events only where there is nothing else.
        let mut changes: Vec<((Around, bool), Vec<usize>)> = Vec::new();
        for at in members {
            let element = &self.elements[*at];
            match &element.place {
                Place::Container { container, .. } => {
                    containers[*container].push((element.tree.clone(), vec![*at]));
                }
                Place::List { around, list, .. } => {
                    push(&mut changes, (around.clone(), LISTS[*list] == "errors"), *at);
                }
                _ => unreachable!("has an entry of its own"),
            }
        }
        for ((around, _), members) in changes {
            let change = self.change(around, &members);
            containers[2].push(change);
        }
        self.rng.shuffle(&mut containers[2]);
        let (members, order) = self.filled(&CONTAINERS, containers);
        (self.object(head.clone(), members), order)
    }

    fn change(&mut self, around: Around, members: &[usize]) -> Part {
        let (field, outer, inner) = around;
        let mut lists: [Vec<Part>; LISTS.len()] = Default::default();
        for at in members {
            if let Place::List { list, .. } = &self.elements[*at].place {
                lists[*list].push((self.elements[*at].tree.clone(), vec![*at]));
            }
        }
        let (members, order) = self.filled(&LISTS, lists);
        let value = match inner {
            Some(inner) => {
                let standby = self.object(inner, members);
                self.object(outer, vec![("standby".to_owned(), standby)])
            }
            None => self.object(outer, members),
        };
        let field = vec![("field".to_owned(), Tree::String(field))];
        (self.object(field, vec![("value".to_owned(), value)]), order)
    }

    /// The members that hold something, in any order; their elements become events in the order of the names.
    fn filled<const N: usize>(&mut self, names: &[&str; N], parts: [Vec<Part>; N]) -> (Members, Vec<usize>) {
        let (mut members, mut order) = (Members::new(), Vec::new());
        for (name, parts) in names.iter().zip(parts) {
            if !parts.is_empty() {
                let (elements, these) = joined(parts);
                members.push(((*name).to_owned(), Tree::Array(elements)));
                order.extend(these);
            }
        }
        self.rng.shuffle(&mut members);
        (members, order)
    }

    /// An object of both, either first.
    fn object(&mut self, first: Members, second: Members) -> Tree {
        let (first, second) = if self.rng.bool() { (first, second) } else { (second, first) };
        Tree::Object(first.into_iter().chain(second).collect())
    }
}

fn push<K: PartialEq>(groups: &mut Vec<(K, Vec<usize>)>, key: K, at: usize) {
    match groups.iter_mut().find(|(other, _)| *other == key) {
        Some((_, members)) => members.push(at),
        None => groups.push((key, vec![at])),
    }
}

fn joined(parts: Vec<Part>) -> (Vec<Tree>, Vec<usize>) {
    let (trees, orders): (Vec<Tree>, Vec<Vec<usize>>) = parts.into_iter().unzip();
    (trees, orders.into_iter().flatten().collect())
}
