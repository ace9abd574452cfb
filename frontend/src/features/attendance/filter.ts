import type { RegistrationSearch } from "#/shared/api/types";

/** The filters of the list that may stand in an address; names are searched without. */
export type AttendanceFilter = Pick<RegistrationSearch, "state" | "presence"> & {
  only: ("PRESENTER" | "MAIL_FAILED")[];
};

/** The codes of those filters, in the order in which a registration goes. */
export const codes: AttendanceFilter = {
  state: ["PENDING", "CONFIRMED", "WAITING", "OFFERED", "EXPIRED", "REFUSED", "CANCELLED"],
  presence: ["PRESENT", "ABSENT", "UNKNOWN"],
  only: ["PRESENTER", "MAIL_FAILED"],
};
