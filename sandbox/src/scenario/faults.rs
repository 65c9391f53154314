//! What goes wrong with calls.

use super::build::Builder;
use super::file::FaultName;
use crate::fault::{Fault, FaultPlan};
use crate::fault_error::FaultError;
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
            let times = entry.times.unwrap_or(1);
            if times == 0 {
                let message = "a fault that no call meets".to_owned();
                self.findings.value(&at("times"), "no-calls", message, "write 1 or more, or remove the fault");
            }
            match fault {
                Ok(fault) => {
                    let plan = FaultPlan::new(&entry.operation, fault).after(entry.after).times(times);
                    self.scenario.faults.push(plan);
                }
                Err(FaultError { what, help, .. }) => self.findings.value(&at("fault"), "unknown-fault", what, help),
            }
        }
    }
}
