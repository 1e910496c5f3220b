/** What is done about each kind of request: one that has just arrived, or one that another process left when it died. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonKey } from "#src/kernel/ports.ts";
import { againButton, chooseAgain, commandAgain, pressAgain } from "./again.ts";
import { answerAction, answerCommand, answerLeft } from "./answer.ts";
import { answerLeftForm, answerSubmission, failedForm, type SentForm } from "./answer-form.ts";
import type { Arrived, CommandAck, FormAck, PressAck } from "./arrived.ts";
import { Care } from "./care.ts";
import { tellAnswered } from "./command-answered.ts";
import { commandIn, runTyped } from "./commands.ts";
import {
  commandPlace,
  type HandlerContext,
  type Origin,
  type Reply,
  type Submission,
  type SurfaceDeps,
} from "./context.ts";
import { ending } from "./ending.ts";
import { fieldsThen } from "./field-faults.ts";
import { findAction } from "./find-action.ts";
import { dangerIn, holdBack } from "./held-words.ts";
import { tellHome } from "./home.ts";
import { GivenUp, interrupted, interruptedForm, MAX_ATTEMPTS } from "./interrupted.ts";
import { textMessage } from "./kit/blocks.ts";
import { textsIn } from "./kit/form-state.ts";
import type { NotedRequest, RequestHandler, TakenRequest } from "./noted-requests.ts";
import { type Doing, formNamed, formOver, isEndOf, keyOf, Once, PRESSED, SENT, TYPED } from "./once.ts";
import { modalOrigin, originFrom } from "./origins.ts";
import {
  ActionBody,
  CommandBody,
  MessageShortcutBody,
  parseMetadata,
  SubmissionBody,
  WithResponseUrl,
} from "./payloads.ts";
import { pressAction } from "./press.ts";
import { RequestNote, underNote } from "./request-note.ts";
import { postToResponseUrl } from "./response-url.ts";
import { type Exchange, type Respond, runHandler } from "./run-handler.ts";
import { rememberEnd } from "./seen-requests.ts";
import type { Offered } from "./surface.ts";
import { readWritten } from "./written.ts";

/** What tells a request from every other of its workspace; null where nothing does. */
type Named = readonly string[] | null;

type Of<D> = Omit<HandlerContext<D>, "origin">;

export class RequestHandlers<D extends SurfaceDeps> implements RequestHandler {
  readonly #offered: Offered<D>;
  readonly #contextOf: (person: PersonKey) => Promise<Of<D>>;
  readonly #once: Once;
  readonly #care: Care<D>;
  readonly #buttons: Offered<D>["lists"]["buttons"];
  readonly #follow: (work: Promise<void>) => void;

  /** @param follow takes what nobody waits for but whoever ends the bot. */
  constructor(
    offered: Offered<D>,
    contextOf: (person: PersonKey) => Promise<Of<D>>,
    follow: (work: Promise<void>) => void,
  ) {
    this.#follow = follow;
    this.#offered = offered;
    this.#contextOf = contextOf;
    this.#once = new Once(offered.deps, offered.log);
    this.#care = new Care(offered.lists.care, contextOf);
    this.#buttons = [...offered.lists.buttons, againButton(offered.lists.commands)];
  }

  /** Goes on with what a process left when it died. */
  async handle(left: TakenRequest): Promise<void> {
    const arrived = { ack: null, left };
    // Its person was forgotten meanwhile.
    if (left.body === null) return this.#drop(left);
    if (left.kind === "command") await this.command(CommandBody.parse(left.body), arrived);
    else if (left.kind === "press") await this.press(ActionBody.parse(left.body), arrived);
    else if (left.kind === "form") await this.form(SubmissionBody.parse(left.body), arrived);
    else await this.shortcut(MessageShortcutBody.parse(left.body), arrived);
  }

  async command(command: z.infer<typeof CommandBody>, { ack, left }: Arrived<CommandAck>): Promise<void> {
    const { commands } = this.#offered.lists;
    const person = { workspaceId: command.team_id, userId: command.user_id };
    const { channel_id: channel, channel_name: channelName, response_url: responseUrl } = command;
    const origin: Origin = { kind: "command", responseUrl, channel, place: commandPlace(channel, channelName) };
    const { found, word, rest } = commandIn(commands, command.text);
    const context = { ...(await this.#contextOf(person)), origin };
    const named = ["command", person.userId, command.trigger_id, command.text];
    const exchange: Exchange = {
      ...this.#exchange(context, named, { kind: "command", body: command }, left),
      triggerId: left ? null : command.trigger_id,
      what: `command ${found?.name ?? (word === "" ? "menu" : "unknown")}`,
      respond: this.#respondAt(responseUrl),
      again: () => commandAgain(context.say, { channel, place: origin.place }, command.text),
    };
    // A second arrival of the same request is answered by the first.
    let isFirst = left !== null;
    let reply: Reply | null = null;
    const run = async (): Promise<Reply> => {
      isFirst = true;
      reply = await runTyped(context, this.#offered.lists, { found, word, rest });
      return reply;
    };
    const working = { work: this.#reply(exchange, named, run, TYPED), opensModal: found?.opensModal ?? false };
    const answering = () => (ack ? answerCommand(exchange, working, ack) : answerLeft(exchange, working));
    await ending(exchange, answering, async () => {
      const answered = { command: found ?? null, reply, since: exchange.since };
      // Not waited for, or all of the request would be kept in memory until it is saved.
      this.#follow(tellAnswered(this.#offered.lists.onCommandAnswered, context, answered));
      // A command's word alone says nothing else.
      if (isFirst && !(found && rest === ""))
        await this.#care.afterWords(exchange, await readWritten(context, command.text));
    });
  }

  async press(body: z.infer<typeof ActionBody>, { ack, left }: Arrived<PressAck>): Promise<void> {
    const { user, team, trigger_id: triggerId, response_url: responseUrl, container, view } = body;
    const [pressed] = body.actions;
    const workspaceId = team?.id ?? user.team_id;
    const action =
      pressed && findAction(this.#buttons, pressed.action_id, pressed.value ?? pressed.selected_option?.value);
    // Elements inside forms report every change; those have no handler and need none.
    if (!action || !workspaceId) return left ? this.#drop(left) : ack();
    const origin = originFrom(container, view ?? null, responseUrl);
    const value =
      pressed.value ??
      pressed.selected_option?.value ??
      pressed.selected_user ??
      pressed.selected_conversation ??
      pressed.selected_date ??
      "";
    const context = { ...(await this.#contextOf({ workspaceId, userId: user.id })), origin };
    const press = ["press", user.id, triggerId ?? "", pressed.action_id, pressed.action_ts];
    const named = triggerId || pressed.action_ts ? press : null;
    const exchange: Exchange = {
      ...this.#exchange(context, named, { kind: "press", body }, left),
      triggerId: left ? null : (triggerId ?? null),
      what: `action ${action.id}`,
      respond: this.#respondAt(origin.kind === "message" ? responseUrl : null),
      again: () => pressAgain(context.say, pressed.action_id, value),
    };
    const working = {
      work: this.#reply(exchange, named, () => pressAction(action, context, value), PRESSED),
      opensModal: action.opensModal ?? false,
    };
    await ending(exchange, () => (ack ? answerAction(exchange, working, ack) : answerLeft(exchange, working)));
  }

  async form(body: z.infer<typeof SubmissionBody>, { ack, left }: Arrived<FormAck>): Promise<void> {
    const { user, team, view } = body;
    const submission = this.#offered.lists.forms.find(({ id }) => id === view.callback_id);
    // A window that only says something is closed by its button.
    if (!submission) return left ? this.#drop(left) : ack();
    const workspaceId = team?.id ?? user.team_id ?? "";
    const origin = modalOrigin(view);
    const context: HandlerContext<D> = { ...(await this.#contextOf({ workspaceId, userId: user.id })), origin };
    const metadata = parseMetadata(view.private_metadata);
    const { responseUrl, at } = WithResponseUrl.safeParse(metadata).data ?? {};
    const named = formNamed(view);
    const exchange: Exchange = {
      ...this.#exchange(context, named, { kind: "form", body }, left),
      triggerId: null,
      what: `form ${submission.id}`,
      respond: this.#respondAt(responseUrl),
      again: () => chooseAgain(context.say),
    };
    const firstBlockId = view.blocks.find(({ type }) => type === "input")?.block_id ?? null;
    const form: SentForm = { id: view.id, firstBlockId, sent: view, state: view.state.values, at: at ?? null };
    const words = textsIn(form.state).join("\n");
    const lost = interrupted(exchange);
    const cares = (): Promise<void> => this.#care.afterWords(exchange, words);
    if (lost) return ending(exchange, () => interruptedForm(exchange, lost, form), cares);
    const danger = dangerIn(submission, context, form.state, metadata);
    let isFirst = left !== null;
    const run = async (): Promise<Submission> => {
      isFirst = true;
      const held = danger && !danger.isWarned ? holdBack(context, danger) : null;
      const result = await fieldsThen(submission, context, view, metadata, held);
      if (submission.isDrawnAnew && isEndOf(view, result))
        // What the form asked for is saved: without this note a late drawing may cover what it says, and no more.
        await rememberEnd(context.deps, workspaceId, keyOf(workspaceId, formOver(view.id))).catch((error: unknown) =>
          context.log.warn({ err: error }, "the end of a form could not be noted"),
        );
      return result;
    };
    const work = this.#run<Submission>(exchange, named, run, SENT, {
      failed: (sentence) => failedForm(context, form, sentence),
      lost: { kind: "close" },
    });
    const answering = () => (ack ? answerSubmission(exchange, work, ack, form) : answerLeftForm(exchange, work, form));
    await ending(exchange, answering, async () => {
      if (isFirst) await this.#care.afterForm(exchange, words, await work, danger);
    });
  }

  async shortcut(body: z.infer<typeof MessageShortcutBody>, { ack, left }: Arrived<PressAck>): Promise<void> {
    const { user, team, callback_id: id, trigger_id: triggerId, channel, message } = body;
    const workspaceId = team?.id ?? user.team_id;
    const shortcut = this.#offered.lists.shortcuts.find((known) => known.id === id);
    if (!shortcut || !workspaceId) return left ? this.#drop(left) : ack();
    const origin = { kind: "shortcut" } as const;
    const context: HandlerContext<D> = { ...(await this.#contextOf({ workspaceId, userId: user.id })), origin };
    const named = ["shortcut", user.id, triggerId];
    const exchange: Exchange = {
      ...this.#exchange(context, named, { kind: "shortcut", body }, left),
      triggerId: left ? null : triggerId,
      what: `shortcut ${id}`,
      // A refusal is shown in a window, as the form would be.
      respond: null,
      again: () => chooseAgain(context.say),
    };
    const { ts, text } = message;
    const run = (): Promise<Reply> =>
      shortcut.run(context, { channel: channel.id, ts, text, author: message.user ?? null });
    const working = { work: this.#reply(exchange, named, run, PRESSED), opensModal: true };
    await ending(exchange, () => (ack ? answerAction(exchange, working, ack) : answerLeft(exchange, working)));
  }

  /** What every exchange has: whose it is, and what is noted of it. */
  #exchange(
    context: HandlerContext<D>,
    named: Named,
    { kind, body }: Pick<NotedRequest, "kind" | "body">,
    left: TakenRequest | null,
  ): Pick<Exchange, "client" | "context" | "note" | "replaces" | "atHome" | "since"> {
    const { deps, installations, lists } = this.#offered;
    const { workspaceId, userId } = context.person;
    const since = left?.askedAt ?? deps.clock.now();
    const key = left?.key ?? (named ? keyOf(workspaceId, named) : randomUUID());
    // Whoever acted waits for the answer. What was left is answered as its own workspace's bot, or not at all.
    const client = left
      ? installations.clientOf(workspaceId, "answers")
      : installations.clientFor([workspaceId], "answers");
    const note = new RequestNote(deps, { workspaceId, key, kind, userId, body, askedAt: since }, left);
    const replaces: Exchange["replaces"] = async (at, reply) => {
      for (const onReplaced of lists.onReplaced) await onReplaced(context, at, reply, since);
    };
    const atHome = (): Promise<void> => tellHome(lists.onHome, context, since);
    return { client, context, note, replaces, atHome, since };
  }

  /** The reply of a handler, or what is said in its place. */
  async #reply(exchange: Exchange, named: Named, run: () => Promise<Reply>, doing: Doing<Reply>): Promise<Reply> {
    const lost = interrupted(exchange);
    if (lost) return { kind: "extra", message: lost };
    return this.#run(exchange, named, () => this.#care.inPlace(exchange, run), doing, {
      failed: (sentence) => ({ kind: "extra", message: textMessage(sentence) }),
      lost: { kind: "none" },
    });
  }

  /** Does what was asked for, once. What is known to be answered already is not done again. */
  #run<T>(
    exchange: Exchange,
    named: Named,
    run: () => Promise<T>,
    doing: Doing<T>,
    ends: { readonly failed: (sentence: string) => T; readonly lost: T },
  ): Promise<T> {
    const { context, note } = exchange;
    const { left } = note;
    const { workspaceId } = context.person;
    // What was kept was a reply of this very kind of request.
    if (left?.reply) return Promise.resolve(left.reply as T);
    const work = (): Promise<T> => {
      if (!left) return this.#once.run(workspaceId, named && note.key, run, doing);
      if (left.attempt > MAX_ATTEMPTS) return Promise.reject(new GivenUp());
      return this.#once.resume(workspaceId, left.key, run, doing);
    };
    return underNote(note, () => runHandler(exchange, work, ends));
  }

  /** Answers at a response URL, while Slack takes it there. */
  #respondAt(url: string | null | undefined): Respond | null {
    const { responseHosts } = this.#offered;
    return url ? (message, place) => postToResponseUrl(url, message, place, responseHosts) : null;
  }

  /** There is nothing to say about it. */
  #drop(left: TakenRequest): Promise<void> {
    return this.#offered.deps.notedRequests.finish(left);
  }
}
