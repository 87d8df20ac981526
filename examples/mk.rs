use najma::domain::sample::Recipe;
fn main(){ let a:Vec<String>=std::env::args().collect();
 let r=Recipe{seed:1,until:a[2].parse().unwrap(),persons:a[3].parse().unwrap(),sessions:a[4].parse().unwrap()};
 let t=std::time::Instant::now();
 najma::store::sample::build(std::path::Path::new(&a[1]),&r,&mut |_|{}).unwrap();
 println!("{:?}",t.elapsed()); }
