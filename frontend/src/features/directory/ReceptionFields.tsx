import type { Accessibility, Notice, Reception, ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { Rows } from "#/shared/ui/Rows";
import { TextFields } from "#/shared/ui/TextFields";
import { accessibilityOptions } from "./reception";

const empty: Notice = { kind: "CLOSURE", from: "", until: null, text: null };

type PartProps = FieldsProps<ServiceForm> & { set: (part: Partial<Reception>) => void };

/** How people are received: what changes for a while, what to bring, what helps them in. */
export function ReceptionFields(props: FieldsProps<ServiceForm>) {
  const { form, change, faults } = props;
  const { reception } = form;
  const set = (part: Partial<Reception>) => change({ reception: { ...reception, ...part } });
  return (
    <>
      <RequestsFields {...props} set={set} />
      {(["conditions", "documents"] as const).map((field) => (
        <TextFields
          key={field}
          pointer={`/reception/${field}`}
          label={field === "conditions" ? m.directory_conditions() : m.directory_documents()}
          hint={field === "conditions" ? m.directory_conditions_hint() : m.directory_documents_hint()}
          value={reception[field]}
          onChange={(text) => set({ [field]: text })}
          faults={faults}
          long
          optional
        />
      ))}
      <Choices
        id={fieldId("/reception/accessibility")}
        label={m.directory_accessibility()}
        hint={m.directory_accessibility_hint()}
        options={accessibilityOptions()}
        chosen={reception.accessibility}
        onChange={(chosen) => set({ accessibility: chosen as Accessibility[] })}
        columns
        optional
      />
      <NoticeFields {...props} set={set} />
    </>
  );
}

/** Whether new requests are taken, and until when that may be believed. */
function RequestsFields({ form: { reception }, faults, set }: PartProps) {
  const { acceptsRequests, acceptsRequestsUntil } = reception;
  return (
    <>
      <Choices
        id={fieldId("/reception/acceptsRequests")}
        label={m.directory_requests()}
        several={false}
        options={[
          { code: "", label: m.common_unknown() },
          { code: "true", label: m.directory_accepts_requests() },
          { code: "false", label: m.directory_refuses_requests() },
        ]}
        chosen={[acceptsRequests === null ? "" : String(acceptsRequests)]}
        onChange={([code]) =>
          set(
            code
              ? { acceptsRequests: code === "true" }
              : { acceptsRequests: null, acceptsRequestsUntil: null },
          )
        }
      />
      {acceptsRequests !== null && (
        <TextField
          id={fieldId("/reception/acceptsRequestsUntil")}
          label={m.directory_requests_until()}
          hint={m.directory_requests_until_hint()}
          error={faultAt(faults, "/reception/acceptsRequestsUntil")}
          className={short}
          type="date"
          value={acceptsRequestsUntil ?? ""}
          onChange={(event) => set({ acceptsRequestsUntil: event.target.value || null })}
        />
      )}
    </>
  );
}

function NoticeFields({ form: { reception }, faults, set }: PartProps) {
  return (
    <Rows
      pointer="/reception/notices"
      rows={reception.notices}
      onChange={(notices) => set({ notices })}
      empty={empty}
      hint={m.directory_notices_hint()}
      add={m.directory_add_notice()}
      remove={(number) => m.directory_remove_notice({ number })}
      legend={(number) => m.directory_notice_number({ number })}
    >
      {(notice, pointer, changeNotice) => (
        <>
          <SelectField
            id={fieldId(`${pointer}/kind`)}
            label={m.directory_notice_kind()}
            value={notice.kind}
            options={[
              { code: "CLOSURE", label: m.directory_notice_closure() },
              { code: "MESSAGE", label: m.directory_notice_message() },
            ]}
            onChange={(kind) => changeNotice({ kind: kind as Notice["kind"] })}
          />
          <NoticeDays {...{ notice, pointer, faults }} onChange={changeNotice} />
          <TextFields
            pointer={`${pointer}/text`}
            label={m.directory_notice_text()}
            value={notice.text}
            onChange={(text) => changeNotice({ text })}
            faults={faults}
            optional={notice.kind === "CLOSURE"}
          />
        </>
      )}
    </Rows>
  );
}

type DaysProps = Pick<PartProps, "faults"> & {
  notice: Notice;
  pointer: string;
  onChange: (part: Partial<Notice>) => void;
};

function NoticeDays({ notice, pointer, faults, onChange }: DaysProps) {
  return (
    <>
      <TextField
        id={fieldId(`${pointer}/from`)}
        label={m.directory_notice_from()}
        error={faultAt(faults, `${pointer}/from`)}
        className={short}
        type="date"
        value={notice.from}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <TextField
        id={fieldId(`${pointer}/until`)}
        label={m.directory_notice_until()}
        hint={m.directory_notice_until_hint()}
        error={faultAt(faults, `${pointer}/until`)}
        className={short}
        type="date"
        value={notice.until ?? ""}
        onChange={(event) => onChange({ until: event.target.value || null })}
        optional
      />
    </>
  );
}
