use najma::app::start::{Opening, run};
fn main(){ let a:Vec<String>=std::env::args().collect();
 let clock=najma::clock::Clock::system();
 let mut store=najma::store::Store::open(std::path::Path::new(&a[1]),clock,najma::store::Seed::Random).unwrap();
 let clerk=najma::store::clerk::sign_in(&mut store,"khadija","khadija").unwrap();
 let language=if a.get(2).map(|s|s=="ar").unwrap_or(false){najma::text::Language::Arabic}else{najma::text::Language::French};
 let (config,faults)=najma::config::Config::load(None);
 najma::terminal::survive_signals().unwrap();
 let net=najma::terminal::PanicNet::spread("oops".into());
 run(Opening{store,clerk,language,config,faults,bidi:None},&net).unwrap().map_err(|m|eprintln!("{m:?}")).ok();
}
