// The bundle contains only these two widgets, with one copy of Lit.
import 'hamn/hotline-card';
import 'hamn/quick-exit';
