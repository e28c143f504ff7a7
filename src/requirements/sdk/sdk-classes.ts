/** How the official SDKs are called in the languages that they exist in, in all their versions. */

const modules = /^(?:@onlyoffice\/)?docspace-(?:api-sdk|api-typescript|typescript-sdk|api-sdk-typescript)(?:\/|$)/

/** Packages of PHP, Java, C# and Python; the first two are what the generator calls any SDK. */
const roots = [
  'OpenAPI.Client',
  'org.openapitools.client',
  'onlyoffice.docspace.api.sdk',
  'DocSpace.API.SDK',
  'DocSpace.Sdk',
  'DocSpace.Api',
  'Docspace.Api',
  'docspace_api_sdk',
  'docspace_api_python',
  'docspace',
]

const classNames = new Set(
  'AccessToDevTools ActiveConnections Agents ApiKeys AuditTrailData Authentication Authorization Backup BannersVisibility CSP Capabilities Chat ClientManagement ClientQuerying CommonSettings Contacts Cookies CustomNavigation Discovery Email Encryption Files Firebase Folders GreetingSettings Group Groups Guests IPRestrictions License LoginHistory LoginSettings MCP Messages Migration Modules Notifications OAuth2 Operations Owner Password Payment Photos Profiles Providers Quota Rebranding Rooms SMTPSettings SSO ScopeManagement Search Security Settings Sharing Statistics Storage TFASettings TeamTemplates Telegram Theme ThirdParty ThirdPartyAccounts ThirdPartyIntegration Tips UserData UserStatus UserType Users Vectorization Webhooks Webplugins'.split(
    ' ',
  ),
)

/** Some versions put the group before the name. */
const groups = /^(?:Files|Group|OAuth20|People|Portal|Rooms|Security|Settings)(?=[A-Z])/

/** Whether a module of JavaScript is one of the SDKs. */
export function isSdkModule(name: string): boolean {
  return modules.test(name)
}

/** Whether a name with its package, as `docspace_api_sdk.api.rooms`, lies in one of the SDKs. */
export function isInSdk(dotted: string): boolean {
  return roots.some((root) => dotted === root || dotted.startsWith(`${root}.`))
}

/** What other generated SDKs may be called too. */
const common = /^(?:OpenAPI\.Client|org\.openapitools\.client|docspace)(?:\.|$)/
/** The generator does not put classes into groups by itself. */
const grouped = /^(?:OpenAPI\.Client\.Api|org\.openapitools\.client\.api)\.\w/

/** Whether a package can only be one of the SDKs’. */
export function isCertainlySdk(dotted: string): boolean {
  return isInSdk(dotted) && (!common.test(dotted) || grouped.test(dotted))
}

/** The name of a class as other languages write it: `RoomsApi` of `IRoomsApiAsync`, `RoomsApiFactory` and `RoomsApiFp`. */
function plainClassName(name: string): string {
  return name.replace(/^I(?=[A-Z][a-z])/, '').replace(/(?<=Api)(?:Async|Sync|Factory|Fp|Interface)$/, '')
}

/**
 * Whether a name is one that classes of the SDKs have.
 * @param dotted the package that it is taken out of, where it is known
 */
export function isSdkClassName(name: string, dotted?: string): boolean {
  if (dotted !== undefined && isCertainlySdk(dotted)) return /^[A-Z]\w*Api$/.test(plainClassName(name))
  const [, stem] = /^(\w+)Api$/.exec(plainClassName(name)) ?? []
  return stem !== undefined && (classNames.has(stem) || classNames.has(stem.replace(groups, '')))
}

/** Members of such classes that send nothing, in any language. */
const otherMembers = new Set(
  'constructor withfields getapiclient setapiclient apiclient basepath getbasepath configuration getconfiguration config getconfig axios gethostindex sethostindex exceptionfactory dispose asynchronousclient client invokeapi selectheadercontenttype getcustombaseurl setcustombaseurl bind call apply then catch finally tostring hashcode equals gettype gethashcode prototype init copy notify wait'.split(
    ' ',
  ),
)

/** Whether a member chooses how the next operation is called, as `rooms.withFields('id').getRoomInfo(1)`. */
export function givesItself(name: string): boolean {
  return /^with_?fields$/i.test(name)
}

export function isOtherMember(name: string): boolean {
  const plain = name.replaceAll('_', '').toLowerCase()
  return otherMembers.has(plain) || /^(?:add|remove|on)?(?:event)?listener$/.test(plain)
}
