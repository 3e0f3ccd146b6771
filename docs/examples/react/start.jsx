import 'hamn/hotline-card';
import 'hamn/quick-exit';

export function Start() {
  return (
    <>
      <hamn-hotline-card line="kvinnofridslinjen">
        <a href="tel:116016">Kvinnofridslinjen 116 016</a>
      </hamn-hotline-card>
      <hamn-quick-exit>
        <a href="https://www.smhi.se/" rel="noreferrer">
          Lämna sidan snabbt
        </a>
      </hamn-quick-exit>
    </>
  );
}
