import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

const refit = 'public interface IPortal { [Get("/files/tags")] Task<object> Tags(); }'
const refitOfShop = 'public interface IShop { [Delete("/people/{id}")] Task Drop(string id); }'
const retrofit = 'interface Portal { @GET("files/tags") suspend fun tags(): Any }'
const retrofitOfShop = 'interface Shop { @DELETE("people/{id}") suspend fun drop(@Path("id") id: String): Any }'

/** What is made with a base, and with that of another server. */
const made: readonly (readonly [form: string, files: Readonly<Record<string, string>>])[] = [
  [
    'typed clients of C#',
    {
      'Program.cs':
        'services.AddHttpClient<Portal>(c => { c.BaseAddress = new Uri("https://p.example/api/2.0/"); });\nservices.AddHttpClient<IShop, Shop>(c => c.BaseAddress = new Uri("https://shop.example/"));',
      'Portal.cs': 'public class Portal(HttpClient http) { public Task Tags() => http.GetAsync("files/tags"); }',
      'Shop.cs':
        'public class Shop(HttpClient http) : IShop { public Task Drop(int id) => http.DeleteAsync($"people/{id}"); }',
    },
  ],
  [
    'clients of C# by their names',
    {
      'Program.cs':
        'services.AddHttpClient("portal", c => c.BaseAddress = new Uri("https://p.example/api/2.0/"));\nservices.AddHttpClient("shop", c => c.BaseAddress = new Uri("https://shop.example/"));',
      'Portal.cs':
        'public class Portal {\n  private readonly HttpClient _http;\n  public Portal(IHttpClientFactory factory) { _http = factory.CreateClient("portal"); }\n  public Task Tags() => _http.GetAsync("files/tags");\n}',
      'Shop.cs':
        'public class Shop {\n  private readonly HttpClient _http;\n  public Shop(IHttpClientFactory factory) { _http = factory.CreateClient("shop"); }\n  public Task Drop(int id) => _http.DeleteAsync($"people/{id}");\n}',
    },
  ],
  [
    'Refit',
    {
      'Program.cs':
        'services.AddRefitClient<IPortal>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://p.example/api/2.0"));\nservices.AddRefitClient<IShop>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://shop.example"));',
      'IPortal.cs': `${refit}\n${refitOfShop}`,
    },
  ],
  [
    'Refit without a container',
    {
      'Use.cs':
        'class Use {\n  IPortal portal = RestService.For<IPortal>("https://p.example/api/2.0");\n  IShop shop = RestService.For<IShop>("https://shop.example");\n}',
      'IPortal.cs': refit,
      'IShop.cs': refitOfShop,
    },
  ],
  [
    'Retrofit, in one chain',
    {
      'Apis.kt': `val portal = Retrofit.Builder().baseUrl("https://p.example/api/2.0/").build().create(Portal::class.java)\nval shop = Retrofit.Builder().baseUrl("https://shop.example/").build().create<Shop>()\n${retrofit}\n${retrofitOfShop}`,
    },
  ],
  [
    'Retrofit that is handed in by a name',
    {
      'Module.kt':
        'object Network {\n  @Provides @Named("portal") fun a(): Retrofit = Retrofit.Builder().baseUrl("https://p.example/api/2.0/").build()\n  @Provides @Named("shop") fun b(): Retrofit = Retrofit.Builder().baseUrl("https://shop.example/").build()\n  @Provides fun c(@Named("portal") made: Retrofit): Portal = made.create(Portal::class.java)\n  @Provides fun d(@Named("shop") made: Retrofit): Shop = made.create(Shop::class.java)\n}',
      'Portal.kt': retrofit,
      'Shop.kt': retrofitOfShop,
    },
  ],
  [
    'Retrofit that functions make',
    {
      'Apis.java':
        'class Apis {\n  Retrofit forPortal() { return new Retrofit.Builder().baseUrl("https://p.example/api/2.0/").build(); }\n  Retrofit forShop() { return new Retrofit.Builder().baseUrl("https://shop.example/").build(); }\n  Portal portal() { return forPortal().create(Portal.class); }\n  Shop shop() { return forShop().create(Shop.class); }\n}',
      'Portal.java': 'interface Portal { @GET("files/tags") Call<Tags> tags(); }',
      'Shop.java': 'interface Shop { @DELETE("people/{id}") Call<Void> drop(@Path("id") String id); }',
    },
  ],
  [
    'clients that constructors make',
    {
      'Portal.java':
        'class Portal {\n  private final WebClient client;\n  Portal(WebClient.Builder builder) { client = builder.baseUrl("https://p.example/api/2.0").build(); }\n  Object tags() { return client.get().uri("/files/tags").retrieve(); }\n}',
      'Shop.java':
        'class Shop {\n  private final WebClient client;\n  Shop(WebClient.Builder builder) { client = builder.baseUrl("https://shop.example").build(); }\n  Object drop(int id) { return client.delete().uri("/people/{id}", id).retrieve(); }\n}',
      'Store.java':
        'class Store {\n  private final WebClient client;\n  Store(WebClient store) { client = store; }\n  Object drop(int id) { return client.delete().uri("/people/{id}", id).retrieve(); }\n}',
    },
  ],
]

describe('a base is that of what is made with it', () => {
  test.each(made)('%s', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })

  test('and where nothing shows which one a class is handed, its requests are unread', () => {
    const files = {
      'Program.cs':
        'services.AddHttpClient<Other>(c => { c.BaseAddress = new Uri("https://p.example/api/2.0/"); });\nservices.AddHttpClient<Shop>(c => c.BaseAddress = new Uri("https://shop.example/"));',
      'Portal.cs': 'public class Portal(HttpClient http) { public Task Tags() => http.GetAsync("files/tags"); }',
    }
    expect(said(read(files))).toContain(
      'unread: /files/tags looks like a request, but the code does not show that it goes to `/api/2.0`',
    )
  })
})
