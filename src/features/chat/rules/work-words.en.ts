/** Of what plain facts about work consist in English: words that say what is worked on, with whom, in what role and for how long, and none that say how it is. */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== "");

/** After folding, without hyphens and strokes; names are not among them. */
export const WORK_WORDS: ReadonlySet<string> = new Set([
  ...words(`a an the i we my our it this these those and or but so also too as of in on at for from to with by into since about around over
    than more both each other there here i'm im am is are we're be been being have has having i've we've ive got no only just mostly mainly
    currently usually now already basically primarily often daily weekly longer bit little lot lots some many several few
    hi hey hello btw by way fyi ok okay well oh actually sir info moment right`),
  // How much, and how long.
  ...words(`one two three four five six seven eight nine ten eleven twelve fifteen twenty half  both about nearly almost plenty
    year years yrs yr month months week weeks yesterday last ago since january february march april may june july august september october november december`),
  // Who they are, and with whom.
  ...words(`developer developers dev devs engineer engineers engineering programmer programmers architect architects architecture consultant consultants tester testers
    designer designers lead leads tl intern interns apprentice apprentices trainee trainees fresher freshers student students working admin admins administrator
    administrators analyst analysts scientist scientists sre dba devops fullstack full stack frontend front end ends backend back freelancer freelancers contractor contractors
    junior juniors senior seniors middle mid level staff principal product owner owners scrum master masters qa qas ux ui pm po cto ops people person persons colleague colleagues
    member members guys teammate teammates mentee mentees manager head expert specialist role`),
  // Where.
  ...words(`team teams squad squads project projects department departments unit units group groups area areas module modules service services guild chapter tribe
    company companies office offices site sites location locations branch country countries berlin munich hamburg cologne vienna zurich pune bangalore bengaluru mumbai delhi
    hyderabad chennai india germany austria switzerland remote remotely hybrid home onsite offshore nearshore bench startup bank agency`),
  // On what.
  ...words(`shop shops app apps application applications system systems platform platforms product products stack tech technology technologies code codebase base monolith monoliths
    microservice microservices legacy database databases db data warehouse pipeline pipelines repo repos repository repositories library libraries framework frameworks
    tool tools tooling website websites site web mobile desktop embedded firmware cloud server servers serverless cluster clusters infra infrastructure network networks
    api apis sdk interface interfaces endpoint endpoints integration integrations export exports import imports report reports reporting dashboard dashboards
    checkout payment payments billing invoice invoices order orders pricing catalogue catalog search cart basket shipping logistics warehouse inventory
    stock customer customers client clients user users account accounts login identity auth authentication onboarding notification notifications email mails mailing
    feature features component components page pages form forms screen screens design css html test tests testing automation release releases deployment deployments
    ticket tickets bug bugs fix fixes maintenance documentation docs sprint sprints kanban scrum agile standup refinement review reviews planning
    migration migrations rollout rewrite upgrade upgrades ml ai model models analytics bi etl batch job jobs queue queues event events message messages messaging streaming
    internal external public own main core central different various small big large medium young new old own based driven related side part topic topics work stuff things
    insurance banking finance retail health healthcare energy telecom automotive travel sales marketing support accounting hr legal procurement crm erp pos b2b b2c saas`),
  // By what.
  ...words(`java kotlin scala groovy javascript js typescript ts node nodejs node.js deno react angular vue svelte next nextjs next.js php laravel symfony python django flask fastapi
    ruby rails go golang rust c c# c++ .net dotnet net swift swiftui ios android flutter dart cobol abap sap s4hana hana fiori salesforce apex sql plsql pl nosql postgres postgresql
    mysql mariadb oracle mongodb mongo redis elasticsearch opensearch elastic kafka rabbitmq spring boot springboot quarkus hibernate jpa graphql rest grpc soap
    docker kubernetes k8s helm terraform ansible jenkins gitlab github git ci cd aws azure gcp linux windows bash spark airflow snowflake dbt databricks hadoop
    pandas pytorch tensorflow excel powerbi tableau grafana prometheus datadog selenium cypress playwright junit webpack vite tailwind bootstrap wordpress drupal typo3 shopify magento jira
    confluence figma unity unreal matlab r perl delphi vb sharepoint dynamics navision camunda mulesoft`),
  // What they do there.
  ...words(`do doing done work works working build builds building maintain maintains maintaining develop develops developing development look after looking take care taking handle
    handles handling own owning write writes writing support supports supporting test testing leading manage manages managing management run runs running code coding program programs
    programming use uses using deploy deploys deploying operate operates operating operations operation host hosts hosting mentor mentoring coordinate coordinating design designing
    heading migrating moving rewriting replacing splitting modernising modernizing switching introducing responsible charge consist consists consisting
    sell sells selling join joined started taken took over find experience exp background together plus`),
]);
/** Behind these a word with a capital need be no name: it may say how somebody or something is. */
export const NO_NAME_AFTER: ReadonlySet<string> = new Set(
  words(
    `is are am was were be been being i'm im we're so too very really a an all no only just being i we my our have has having`,
  ),
);
