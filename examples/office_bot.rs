//! Copies calendar events into a sheet, finds the open tasks in a base, and starts an approval for the first one.
//!
//! `cargo run --example office_bot --features approval,bitable,calendar,sheets` needs no setup: it starts a sandbox,
//! which answers these operations with the examples in their documentation. With all variables in `SETTINGS` set it
//! calls the platform.

#[path = "support/settings.rs"]
mod settings;

use feishu_api::bitable::v1::app_table_record::{SearchCondition, SearchFilterInfo};
use feishu_api::bitable::v1::{Conjunction, Operator};
use feishu_api::sheets::v2::ValueRangeInput;
use feishu_api::{Client, Error};
use feishu_sandbox::{Sandbox, demo};
use serde_json::{Value, json};
use std::process::ExitCode;

/// The environment variables needed to call the platform.
const SETTINGS: [&str; 9] = [
    "FEISHU_APP_ID",
    "FEISHU_APP_SECRET",
    "FEISHU_CALENDAR_ID",
    "FEISHU_SPREADSHEET_TOKEN",
    "FEISHU_SHEET_RANGE",
    "FEISHU_BASE_TOKEN",
    "FEISHU_TABLE_ID",
    "FEISHU_APPROVAL_CODE",
    "FEISHU_OPEN_ID",
];

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match settings::settings(SETTINGS) {
        Ok(Some([app_id, secret, places @ ..])) => {
            let client = Client::builder().app(app_id, secret).build();
            match client {
                Ok(client) => work(&client, &places).await.map_err(|error| format!("{error:#}")),
                Err(error) => Err(error.to_string()),
            }
        }
        Ok(None) => in_the_sandbox().await,
        Err(mistake) => Err(mistake),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn in_the_sandbox() -> Result<(), String> {
    let sandbox = Sandbox::start().await.map_err(|error| format!("Cannot start the sandbox: {error}"))?;
    println!("The variables for the platform are not set: calling a sandbox at {}.", sandbox.base_url());
    let builder = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = builder.build().map_err(|error| error.to_string())?;
    let places = ["primary", "shtcn1", "Q7PlXT!A1:B9", "bascn1", "tbl1", "7C468A54", demo::USER].map(str::to_owned);
    work(&client, &places).await.map_err(|error| format!("{error:#}"))
}

async fn work(client: &Client, places: &[String; 7]) -> Result<(), Error> {
    let [calendar_id, spreadsheet, range, base, table, approval_code, open_id] = places;

    let mut events = client.calendar().v4().calendar_event().list(calendar_id).stream();
    let mut rows: Vec<Vec<Value>> = Vec::new();
    while let Some(event) = events.next().await {
        let event = event?;
        println!("Event: {} ({})", event.summary, event.event_id);
        rows.push(vec![json!(event.event_id), json!(event.summary)]);
    }

    let data = ValueRangeInput::new(range, rows);
    let appended = client.sheets().v2().spreadsheet().values_append(spreadsheet, data).await?;
    println!("Appended to {} at {}.", appended.spreadsheet_token, appended.table_range);

    let is_open = SearchCondition::new("Status", Operator::Is).value(vec!["Open".to_owned()]);
    let filter = SearchFilterInfo::new().conjunction(Conjunction::And).conditions(vec![is_open]);
    let found =
        client.bitable().v1().app_table_record().search(base, table).with(|search| search.filter(filter)).await?;
    println!("Found {} open tasks.", found.total);
    let Some(first) = found.items.first() else { return Ok(()) };

    let form = json!([{ "id": "task", "type": "input", "value": first.record_id }]).to_string();
    let approval = client.approval().v4().instance();
    let started = approval.create(approval_code, form).with(|create| create.open_id(open_id)).await?;
    println!("Started an approval for {}: {}.", first.record_id, started.instance_code);
    Ok(())
}
