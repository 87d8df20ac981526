fn main(){ let a:Vec<String>=std::env::args().collect();
 let s=najma::store::Store::open(std::path::Path::new(&a[1]),najma::clock::Clock::system(),najma::store::Seed::Random).unwrap();
 let t=std::time::Instant::now();
 let r=najma::store::check::check(&s,None,&mut |_|{}).unwrap();
 println!("{:?} head {} changes {} entries {} findings {} {:?}",t.elapsed(),r.head,r.changes,r.entries,r.findings.len(),r.findings.iter().take(5).collect::<Vec<_>>()); }
