// Only these two widgets end up in the bundle, with one copy of Lit.
import 'hamn/hotline-card';
import 'hamn/quick-exit';
