import { randomBytes } from 'node:crypto';
import { type ApprovedTemplate, WhatsAppStandIn, ZoomStandIn } from '@roster/provider-stand-ins';
import { blankScope, type Clock, type Peers, systemClock, systemContext } from '@roster/service-kit';

/** The templates that docs/integrations/whatsapp.md says are to be registered, in every language. */
export const demoTemplates: ApprovedTemplate[] = [
  ...templates('meeting_reminder', {
    he: 'שלום! תזכורת: ל{{1}} יש שיעור {{2}} ב{{3}} בשעה {{4}}. מקום: {{5}}. להסרה השיבו: הסר',
    ar: 'مرحبا! تذكير: لدى {{1}} درس {{2}} يوم {{3}} الساعة {{4}}. المكان: {{5}}. للإلغاء أجيبوا: إلغاء',
    en: 'Hello! A reminder: {{1}} has a lesson of {{2}} on {{3}} at {{4}}. Place: {{5}}. To get no more, answer STOP',
    ru: 'Здравствуйте! Напоминаем: у {{1}} занятие {{2}}, {{3}} в {{4}}. Место: {{5}}. Чтобы отписаться, ответьте: стоп',
  }),
  ...templates('meeting_cancelled', {
    he: 'שלום! השיעור של {{1}} ב{{2}}, {{3}} בשעה {{4}}, מבוטל. נתראה בשיעור הבא.',
    ar: 'مرحبا! درس {{1}} في {{2}}، {{3}} الساعة {{4}}، ألغي. نراكم في الدرس القادم.',
    en: 'Hello! The lesson of {{1}} in {{2}} on {{3}} at {{4}} is cancelled. See you at the next one.',
    ru: 'Здравствуйте! Занятие {{1}} ({{2}}), {{3}} в {{4}}, отменено. До встречи на следующем.',
  }),
  ...templates('meeting_postponed', {
    he: 'שלום! השיעור של {{1}} ב{{2}}, {{3}} בשעה {{4}}, נדחה ל{{5}} בשעה {{6}}. נתראה!',
    ar: 'مرحبا! درس {{1}} في {{2}}، {{3}} الساعة {{4}}، تأجل إلى {{5}} الساعة {{6}}. نراكم!',
    en: 'Hello! The lesson of {{1}} in {{2}} on {{3}} at {{4}} is moved to {{5}} at {{6}}. See you then!',
    ru: 'Здравствуйте! Занятие {{1}} ({{2}}), {{3}} в {{4}}, перенесено на {{5}} в {{6}}. До встречи!',
  }),
  ...templates('cycle_cancelled', {
    he: 'שלום! הפעילות {{2}}, שבה משתתפים {{1}}, מבוטלת: החל מ{{3}} לא יתקיימו שיעורים. נשמח לעמוד לרשותכם.',
    ar: 'مرحبا! دورة {{2}} التي يشارك فيها {{1}} ألغيت: ابتداء من {{3}} لن تقام دروس. نحن في خدمتكم.',
    en: 'Hello! The course {{2}} of {{1}} is cancelled: there are no lessons from {{3}} on. Please ask us anything.',
    ru: 'Здравствуйте! Курс {{2}} ({{1}}) отменён: начиная с {{3}} занятий не будет. Мы на связи.',
  }),
];

function templates(name: string, texts: Record<string, string>): ApprovedTemplate[] {
  return Object.entries(texts).map(([language, text]) => ({ name, language, text }));
}

/** Who can host a room each at a time. */
const demoHosts = ['room-1@haitech.example', 'room-2@haitech.example'];

/** The organization that demo data is loaded into. */
const demoOrganization = 'haitech';

/** Providers that stand in for the real ones, so that a newcomer sees a message "arrive" and a room appear. */
export interface StandIns {
  /** Settings that lead to them. */
  environment: Record<string, string>;
  /** Where people see what has arrived, by the provider's name. */
  pages: { WhatsApp: string; Zoom: string };
  /** Links the demo school to them: their credentials are made anew at each start. */
  link(peers: Peers): Promise<void>;
  /** Roster answers: from now on they tell it what happens with them. @param apiUrl of the REST API */
  tell(apiUrl: string): void;
  stop(): Promise<void>;
}

/** @param port WhatsApp's, Zoom has the next one; 0 takes free ones */
export async function startStandIns(port: number, clock: Clock = systemClock): Promise<StandIns> {
  const secret = (): string => randomBytes(16).toString('hex');
  const account = {
    phoneNumberId: '106540352242922',
    accessToken: secret(),
    appSecret: secret(),
    verifyToken: secret(),
  };
  // Another account at each start: rooms are made anew in it.
  const app = { accountId: `demo-${secret()}`, clientId: 'demo-app', clientSecret: secret(), webhookSecret: secret() };
  const whatsapp = await WhatsAppStandIn.start({ ...account, templates: demoTemplates }, port);
  const zoom = await ZoomStandIn.start({ ...app, users: demoHosts }, port === 0 ? 0 : port + 1, () => clock.now());
  return {
    environment: {
      ROSTER_WHATSAPP_GRAPH_URL: whatsapp.url,
      ROSTER_ZOOM_API_URL: zoom.apiUrl,
      ROSTER_ZOOM_OAUTH_URL: zoom.url,
    },
    pages: { WhatsApp: `${whatsapp.url}/`, Zoom: `${zoom.url}/` },
    link: async (peers) => {
      const { phoneNumberId, ...secrets } = account;
      const { accountId, clientId, clientSecret, webhookSecret } = app;
      const context = systemContext('all-in-one', blankScope(demoOrganization), { requestId: 'stand-ins' });
      await peers.notifications.putIntegration(context, { provider: 'whatsapp', settings: { phoneNumberId }, secrets });
      await peers.notifications.putIntegration(context, {
        provider: 'zoom',
        settings: { accountId, clientId, hosts: demoHosts.join(',') },
        secrets: { clientSecret, webhookSecret },
      });
    },
    tell: (apiUrl) => {
      zoom.webhook = `${apiUrl}/webhooks/zoom`;
    },
    stop: async () => {
      await whatsapp.stop();
      await zoom.stop();
    },
  };
}
