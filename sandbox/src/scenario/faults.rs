//! The planned faults of a scenario.

use super::build::Builder;
use super::file::FaultName;
use crate::fault::{Fault, FaultPlan};
use crate::fault_error::FaultError;
use crate::long_connection::ConnectionFaultPlan;
use crate::routes::Routes;
use feishu_source::Segment;

impl Builder<'_, '_, '_> {
    pub(super) fn faults(&mut self) {
        let (file, routes) = (self.file, Routes::with(Vec::new()));
        for (index, entry) in file.faults.iter().enumerate() {
            let at = |key| ["faults".into(), Segment::Index(index), Segment::Key(key)];
            let route = match routes.find(&entry.operation) {
                Ok(route) => route,
                Err(unknown) => {
                    self.findings.value(&at("operation"), "unknown-operation", unknown.what(), unknown.help());
                    continue;
                }
            };
            let fault = match &entry.fault {
                FaultName::Code(code) => Fault::Error(*code).check(&route).map(|()| Fault::Error(*code)),
                FaultName::Name(name) => Fault::named(name, &route),
            };
            let times = self.times("faults", index, entry.times);
            match fault {
                Ok(fault) => {
                    let plan = FaultPlan::new(&entry.operation, fault).after(entry.after).times(times);
                    self.scenario.faults.push(plan);
                }
                Err(FaultError { what, help, .. }) => self.findings.value(&at("fault"), "unknown-fault", what, help),
            }
        }
    }

    pub(super) fn connection_faults(&mut self) {
        let section = "connection_faults";
        for (index, entry) in self.file.connection_faults.iter().enumerate() {
            let times = self.times(section, index, entry.times);
            match entry.fault.parse() {
                Ok(fault) => {
                    let plan = ConnectionFaultPlan::new(fault).after(entry.after).times(times);
                    self.scenario.connection_faults.push(plan);
                }
                Err(FaultError { what, help, .. }) => {
                    let at = [section.into(), Segment::Index(index), "fault".into()];
                    self.findings.value(&at, "unknown-fault", what, help);
                }
            }
        }
    }

    /// Returns how many times a fault is met.
    fn times(&mut self, section: &str, index: usize, times: Option<usize>) -> usize {
        if times == Some(0) {
            let at = [section.into(), Segment::Index(index), "times".into()];
            let message = "the fault never occurs".to_owned();
            self.findings.value(&at, "no-calls", message, "write 1 or more, or remove the fault");
        }
        times.unwrap_or(1)
    }
}
