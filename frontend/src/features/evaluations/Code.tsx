import { queryOptions, useQuery } from "@tanstack/react-query";
import styles from "./Evaluations.module.css";

/** The drawing of an address; the program that draws it comes with the first one. */
export function codeQuery(of: string) {
  return queryOptions({
    queryKey: ["evaluations", "code", of],
    queryFn: () => drawn(of),
    staleTime: Infinity,
  });
}

/** An address as a QR code, which a telephone reads from paper. */
export function Code({ of, label }: { of: string; label: string }) {
  const { data } = useQuery(codeQuery(of));
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={label}
      viewBox={data ? `-4 -4 ${data.size + 8} ${data.size + 8}` : "0 0 1 1"}
      shapeRendering="crispEdges"
    >
      {data && (
        <>
          <rect x="-4" y="-4" width={data.size + 8} height={data.size + 8} fill="#fff" />
          <path d={data.path} fill="#000" />
        </>
      )}
    </svg>
  );
}

async function drawn(address: string) {
  const { default: qrcode } = await import("qrcode-generator");
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, place) => place);
  const path = places.flatMap((y) =>
    places.filter((x) => code.isDark(y, x)).map((x) => `M${x} ${y}h1v1h-1z`),
  );
  return { size, path: path.join("") };
}
