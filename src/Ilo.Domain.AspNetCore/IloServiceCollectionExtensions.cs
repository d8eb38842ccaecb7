using Ilo.Domain.AspNetCore;
using Ilo.Domain.AspNetCore.Answers;
using Ilo.Domain.AspNetCore.Folder;
using Ilo.Domain.AspNetCore.Rendering;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the catalogue of a watched folder.</summary>
public static class IloServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IloCatalogue"/>, <see cref="IloView"/>, the service that watches the folder and the health check <c>ilo</c>;
    /// <see cref="TimeProvider.System"/> where no time provider is registered. To be called once.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; the folder is the one that must be set.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIloCatalogue(this IServiceCollection services, Action<IloOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IloOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IloOptions>, IloOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new IloCatalogue(provider.GetRequiredService<TimeProvider>()));

        // Components on an application's own pages link to where it is mounted.
        services.AddHttpContextAccessor();
        services.TryAddScoped(provider => new IloView(
            provider.GetRequiredService<IloCatalogue>(), provider.GetRequiredService<IloPaths>(),
            provider.GetRequiredService<IOptions<IloOptions>>(), provider));
        services.TryAddScoped(provider => new PieceRenderer(provider, provider.GetRequiredService<ILoggerFactory>()));
        services.TryAddSingleton<IloPaths>();
        services.TryAddSingleton<AnswerCache>();
        services.TryAddSingleton<AnswerService>();
        services.TryAddSingleton<FolderService>();
        services.AddHostedService(provider => provider.GetRequiredService<FolderService>());
        services.AddHealthChecks().AddCheck<IloHealthCheck>("ilo");
        return services;
    }
}
