// The folder and the settings are found beside the program, wherever that is started from.
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddIloCatalogue(options =>
{
    builder.Configuration.GetSection("Ilo").Bind(options);

    // A page whose address is known is what its quotations lead to.
    options.AddressOf = name => builder.Configuration.GetValue<Uri>($"Ilo:Addresses:{name}");
});

WebApplication site = builder.Build();
site.UseIloSecurity();
site.MapIloSite();
site.MapIlo();
site.Run();

/// <summary>The site; public for its tests alone.</summary>
public partial class Program;
